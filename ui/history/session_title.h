#pragma once
#include "ui/widgets/spoken.h"

#include <QWidget>

namespace patella::ui {

/// A session's name as the page's title with its day: beside it where there is room, else below. Long names
/// wrap.
class SessionTitle : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit SessionTitle(QWidget* parent = nullptr);
    void setTexts(const QString& name, const QString& day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Heading; }
    [[nodiscard]] QString spokenName() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool beside(int width) const;
    [[nodiscard]] int nameHeight(int width) const;

    QString m_name;
    QString m_day;
};

} // namespace patella::ui
