#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/type.h"

#include <QWidget>

namespace patella::ui {

/// An icon and its words on the hero; hidden while there are none.
class HeroFact : public QWidget, public Spoken {
    Q_OBJECT

public:
    HeroFact(const QString& icon, Role role, Token ink, QWidget* parent);
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QString spokenName() const override { return m_words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Role m_role;
    Token m_ink;
    QString m_words;
};

} // namespace patella::ui
