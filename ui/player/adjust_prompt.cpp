#include "ui/player/adjust_prompt.h"

#include "ui/player/key_hints.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int columns = 2;
constexpr std::size_t digits = 9;

} // namespace

AdjustPrompt::AdjustPrompt(QWidget* host)
    : OverlayDialog(host) {
    setCorner(new TextLabel(tr("Timer is paused"), Role::Note, Token::Ink2));
    setEscCloses(false);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(12);
    body()->addLayout(m_grid);
    body()->addStretch(1);
    auto* back = new Button(tr("Leave it as it is"), Button::Variant::Quiet);
    back->setButtonSize(Button::Size::Dialog);
    back->setKeyHint(tr("Esc", "key"));
    footer()->addWidget(back);
    footer()->addStretch(1);
    footer()->addWidget(new KeyHints({{{tr("1–9", "keys")}, tr("choose")}}));
    const auto cancel = [this] {
        if (!isOpen())
            return;
        done();
        Q_EMIT cancelled();
    };
    connect(back, &Button::clicked, this, cancel);
    connect(this, &OverlayDialog::escapePressed, this, cancel);
}

void AdjustPrompt::ask(const QString& exercise, std::vector<AdjustOption> options) {
    setTitle(tr("Adjust: %1", "the name of an exercise").arg(exercise));
    m_options = std::move(options);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const std::size_t rows = (m_options.size() + columns - 1) / columns;
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        const AdjustOption& option = m_options[i];
        auto* button =
            new Button(option.note.isEmpty() ? option.title
                                             : tr("%1: %2", "what, which").arg(option.title, option.note));
        button->setButtonSize(Button::Size::Dialog);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long names end in an ellipsis
        button->setToolTip(button->text());
        if (i < digits)
            button->setKeyHint(QLocale().toString(i + 1));
        connect(button, &Button::clicked, this, [this, i] { choose(i); });
        m_buttons.push_back(button);
        m_grid->addWidget(button, static_cast<int>(i % rows), static_cast<int>(i / rows));
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    if (!m_buttons.empty())
        setFirstFocus(m_buttons.front());
    open();
}

void AdjustPrompt::choose(std::size_t number) {
    if (!isOpen() || number >= m_options.size())
        return;
    const std::vector<AdjustOption> offered = m_options; // what closes it may empty them
    done();
    Q_EMIT chosen(offered[number]);
}

void AdjustPrompt::move(int by) {
    const int count = static_cast<int>(m_buttons.size());
    for (int i = 0; i < count; ++i)
        if (m_buttons[static_cast<std::size_t>(i)]->hasFocus()) {
            m_buttons[static_cast<std::size_t>((i + by + count) % count)]->setFocus(Qt::TabFocusReason);
            return;
        }
}

void AdjustPrompt::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        choose(static_cast<std::size_t>(event->key() - Qt::Key_1));
    } else if (event->key() == Qt::Key_Down) {
        move(1);
    } else if (event->key() == Qt::Key_Up) {
        move(-1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
            button->click();
    } else {
        OverlayDialog::keyPressEvent(event);
    }
}

} // namespace patella::ui
