#pragma once
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace patella::ui {

/// A checkable pill, 32 high (24 small). On: soft fill and a mark.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark { Check, Cross, None, Arrow };

    explicit Chip(const QString& text, QWidget* parent = nullptr);
    void setMark(Mark mark);
    void setSmall(bool on);
    /// A number after the text; -1 takes it away.
    void setCount(int count);
    int count() const { return m_count; }
    void setIconName(const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    /// Whether it is painted as on: for a plain chip, whether it is checked.
    virtual bool shownOn() const { return isChecked(); }
    virtual QString shownText() const { return text(); }

private:
    QColor paintPill(QPainter& painter) const;
    int leadingWidth() const;
    int trailingWidth() const;
    void updateName();

    Mark m_mark = Mark::Check;
    bool m_small = false;
    int m_count = -1;
    QString m_icon;
};

} // namespace patella::ui
