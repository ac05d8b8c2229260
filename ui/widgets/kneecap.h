#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QPainterPath>
#include <QWidget>

class QPainter;

namespace patella::ui {

/// The mark, scaled from its 24 grid into the rect (kept in proportion, centred).
QPainterPath kneecapPath(const QRectF& rect);
void paintKneecap(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge = {},
                  qreal width = 1.5);
/// The logo: left and right knee side by side.
void paintLogo(QPainter& painter, const QRectF& rect);

/// The stage behind a figure. Until there is a figure it shows an icon and up to two lines of text.
class KneecapStage : public QWidget, public Spoken {
    Q_OBJECT

public:
    struct Look {
        Token stage = Token::Soft;
        Token ink = Token::Accent;
        Token text = Token::Ink2;
    };

    explicit KneecapStage(QWidget* parent = nullptr);
    void setIconName(const QString& name);
    void setLines(const QString& first, const QString& second = {});
    void setLook(const Look& look);
    /// For cards and delegates: the same picture in any rect.
    static void paint(QPainter& painter, const QRectF& rect, const QString& iconName, const QString& first,
                      const QString& second, const Look& look);
    static void paint(QPainter& painter, const QRectF& rect, const QString& iconName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_first;
    QString m_second;
    Look m_look;
};

} // namespace patella::ui
