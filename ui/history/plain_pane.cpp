#include "ui/history/plain_pane.h"

#include "ui/history/session_title.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

PlainPane::PlainPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new SessionTitle)
    , m_words(new TextLabel({}, Role::Body))
    , m_first(new Button({}, Button::Variant::Tonal))
    , m_second(new Button({}, Button::Variant::Quiet)) {
    m_second->setIconName(QStringLiteral("trash"));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_first);
    actions->addWidget(m_second);
    actions->addStretch(1);
    auto* card = new Card;
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->body()->addWidget(m_words->wrapped());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, PageScroll::rightMargin, 0);
    layout->setSpacing(18);
    layout->addWidget(m_title);
    layout->addWidget(card);
    layout->addLayout(actions);
    layout->addStretch(1);
    connect(m_first, &QAbstractButton::clicked, this, &PlainPane::firstWanted);
    connect(m_second, &QAbstractButton::clicked, this, &PlainPane::secondWanted);
}

void PlainPane::setTexts(const QString& title, const QString& day, const QString& words) {
    m_title->setTexts(title, day);
    m_words->setText(words);
}

void PlainPane::setActions(const QString& first, const QString& firstIcon, const QString& second) {
    m_first->setText(first);
    m_first->setIconName(firstIcon);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

} // namespace patella::ui
