#pragma once
#include "ui/widgets/spoken.h"

#include <QFrame>

namespace patella::ui {

class Button;

/// A sentence in bold, the rest plain, up to two actions at the right. It stays until its owner hides it.
class MessageBar : public QFrame, public Spoken {
    Q_OBJECT

public:
    /// Error is for what went wrong (not saved): ink edge, no colour of pain.
    enum class Kind { Info, Careful, TooMuch, Error };

    explicit MessageBar(Kind kind = Kind::Info, QWidget* parent = nullptr);
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setMessage(const QString& strong, const QString& rest = {});
    QString strong() const { return m_strong; }
    QString rest() const { return m_rest; }
    /// Instead of the kind's own icon.
    void setIconName(const QString& name);
    /// 52 high with text of 16, as in a dialog; else 36 with 13.
    void setLarge(bool on);
    Button* addActionButton(const QString& text);
    void clearActions();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void placeActions();
    int padding() const;
    int buttonsWidth() const;
    int textWidth(int width) const;
    bool stacked(int width) const;
    int textHeight(int width) const;

    Kind m_kind;
    QString m_strong;
    QString m_rest;
    QString m_icon;
    QList<Button*> m_actions;
    bool m_large = false;
    int m_laidOut = 0; // width of the last layout
};

} // namespace patella::ui
