#include "ui/measures/answers_dialog.h"

#include "ui/text/measure_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

QString lineOf(const CheckResult& answer) {
    const auto* measure = std::get_if<MeasureAnswer>(&answer.answer);
    return measure ? MeasureWords::told(*measure) : QString();
}

QString nameOf(const CheckResult& answer) {
    return MeasureWords::name(measureOfKind(answer.kind).value_or(MeasureId::Pain));
}

} // namespace

AnswersDialog::AnswersDialog(QWidget* host)
    : OverlayDialog(host)
    , m_gone(new MessageBar(MessageBar::Kind::Info, this))
    , m_note(new TextLabel({}, Role::Body, Token::Ink2)) {
    setTitle(tr("Your answers to the measures"));
    setSheetWidth(720);
    setDeleteOnClose(true);
    body()->addWidget(m_gone);
    m_gone->hide();
    body()->addWidget(m_note->wrapped());
    auto* now = new Button(tr("Answer now"), Button::Variant::Secondary);
    auto* close = new Button(tr("Close"));
    now->setButtonSize(Button::Size::Dialog);
    close->setButtonSize(Button::Size::Dialog);
    footer()->addWidget(now);
    footer()->addStretch(1);
    footer()->addWidget(close);
    connect(now, &QAbstractButton::clicked, this, &AnswersDialog::measureWanted);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

void AnswersDialog::render(const MeasuresView& view) {
    delete m_list;
    m_list = new QWidget(this);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    std::optional<LocalDate> day;
    const std::size_t shown = std::min(most, view.answers.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const CheckResult& answer = view.answers[view.answers.size() - 1 - i];
        if (day != answer.date) {
            if (day)
                column->addWidget(new Separator);
            column->addWidget((new TextLabel(Words::longDay(answer.date), Role::BodyStrong))->wrapped());
        }
        day = answer.date;
        column->addWidget(rowOf(answer));
    }
    body()->addWidget(m_list);
    m_note->setText(view.answers.empty() ? tr("Nothing was told yet.")
                    : view.answers.size() > most
                        ? tr("The newest %1. Choose one to correct it; what was told first stays in the "
                             "record.",
                             "number of answers")
                              .arg(QLocale().toString(static_cast<qulonglong>(most)))
                        : tr("Choose one to correct it; what was told first stays in the record."));
}

/// The window's own Undo lies under the sheet.
void AnswersDialog::remove(const CheckResult& answer) {
    m_gone->setMessage(tr("Answer removed."),
                       tr("%1, %2", "measure, day").arg(nameOf(answer), Words::longDay(answer.date)));
    m_gone->clearActions();
    Button* undo = m_gone->addActionButton(tr("Undo"));
    connect(undo, &QAbstractButton::clicked, this, [this, answer] {
        m_gone->hide();
        Q_EMIT restored(answer);
    });
    m_gone->show();
    undo->setFocus(Qt::OtherFocusReason);
    Q_EMIT removed(answer);
}

QWidget* AnswersDialog::rowOf(const CheckResult& answer) {
    auto* row = new QWidget(m_list);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new TextLabel(nameOf(answer), Role::BodyMedium))->wrapped());
    words->addWidget((new TextLabel(lineOf(answer), Role::Note, Token::Ink2))->wrapped());
    line->addLayout(words, 1);
    const QString about = tr("%1, %2, %3", "measure, day, answer")
                              .arg(nameOf(answer), Words::longDay(answer.date), lineOf(answer));
    auto* change = new IconButton(QStringLiteral("edit"), tr("Correct: %1", "an answer").arg(about), row);
    auto* remove = new IconButton(QStringLiteral("trash"), tr("Remove: %1", "an answer").arg(about), row);
    change->setToolTip(tr("Correct"));
    remove->setToolTip(tr("Remove"));
    line->addWidget(change, 0, Qt::AlignTop);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(change, &QAbstractButton::clicked, this, [this, answer] { Q_EMIT correctWanted(answer); });
    connect(remove, &QAbstractButton::clicked, this, [this, answer] { AnswersDialog::remove(answer); });
    return row;
}

} // namespace patella::ui
