#include "ui/history/note_sheet.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int longest = 10'000; ///< characters

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }

} // namespace

NoteSheet::NoteSheet(LocalDate date, const std::string& words, LocalDate today, QWidget* host)
    : OverlayDialog(host)
    , m_day(new MonthGrid(tr("Day"), this))
    , m_words(new QPlainTextEdit(text(words), this))
    , m_save(new Button(words.empty() ? tr("Add the note") : tr("Save changes"), Button::Variant::Primary,
                        this)) {
    setTitle(words.empty() ? tr("Add a note to a day") : tr("Change the note"));
    setSheetWidth(600);
    setDeleteOnClose(true);
    m_words->setAccessibleName(tr("Note"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(grown(96, Role::Body));
    m_words->moveCursor(QTextCursor::End);
    m_day->setRange(QDate(1900, 1, 1), qdate(std::max(today, date)));
    m_day->setToday(qdate(today));
    m_day->setDate(qdate(date));
    body()->addWidget(m_words);
    body()->addWidget(m_day, 0, Qt::AlignLeft);
    body()->addWidget(
        (new TextLabel(tr("It stands on its day in Progress and between the sessions in History."),
                       Role::Note, Token::Ink2))
            ->wrapped());
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Quiet, this);
    for (Button* button : {m_save, cancel}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    setFirstFocus(m_words);
    auto* keys = new QShortcut(QKeySequence(QKeySequence::Save), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_save, &QAbstractButton::click);
    connect(m_words, &QPlainTextEdit::textChanged, this, &NoteSheet::follow);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        const QDate day = m_day->date();
        const auto chosen = LocalDate::of(day.year(), day.month(), day.day());
        done();
        Q_EMIT kept(chosen.value_or(LocalDate::fromDays(0)), utf8(this->words()));
    });
    follow();
}

QString NoteSheet::words() const { return m_words->toPlainText().left(longest).trimmed(); }

void NoteSheet::follow() { m_save->setEnabled(!words().isEmpty()); }

} // namespace patella::ui
