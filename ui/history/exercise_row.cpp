#include "ui/history/exercise_row.h"

#include "ui/history/exercise_row_header.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

QString iconOf(PhaseKind phase) {
    switch (phase) {
    case PhaseKind::WarmUp:
        return QStringLiteral("sunrise");
    case PhaseKind::Stretch:
        return QStringLiteral("swap");
    case PhaseKind::Strength:
        return QStringLiteral("kit");
    case PhaseKind::CoolDown:
        return QStringLiteral("breath");
    }
    return {};
}

/// The parts of a set, side and direction, in the order in which they are done.
std::vector<SetReview> partsOf(const ItemReview& review) {
    std::vector<SetReview> parts;
    std::copy_if(review.sets.begin(), review.sets.end(), std::back_inserter(parts),
                 [](const SetReview& s) { return s.set == 1; });
    return parts;
}

TextLabel* cell(const QString& row, const SetReview& set, const PlannedItem& item) {
    const QString done = SessionWords::done(set, item);
    const QString shown = set.corrected ? ExerciseRow::tr("%1, corrected", "10 of 12 reps").arg(done) : done;
    auto* label = new TextLabel(shown, Role::Note, set.done >= set.planned ? Token::Ink : Token::Ink2);
    const QString part = SessionWords::part(set);
    label->setAccessibleName(part.isEmpty()
                                 ? ExerciseRow::tr("%1: %2", "Set 1, done").arg(row, shown)
                                 : ExerciseRow::tr("%1, %2: %3", "Set 1, left, done").arg(row, part, shown));
    return label;
}

} // namespace

ExerciseRow::ExerciseRow(const PlannedItem& item, const ItemReview& review, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_review(review)
    , m_header(new Header(this))
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 1, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_header->setExercise(text(item.exercise.value));
    m_header->setTexts(iconOf(item.phase), text(item.name), SessionWords::planned(item),
                       SessionWords::done(review), review.setsDone == review.setsPlanned);
    connect(m_header, &QAbstractButton::toggled, this, &ExerciseRow::setExpanded);
    followTheme(this);
}

bool ExerciseRow::isExpanded() const { return m_header->isChecked(); }

void ExerciseRow::setExpanded(bool on) {
    m_header->setChecked(on);
    if (on && !m_sets) {
        m_sets = sets();
        m_layout->addWidget(m_sets);
    }
    if (m_sets)
        m_sets->setVisible(on);
}

void ExerciseRow::focusHeader() { m_header->setFocus(Qt::TabFocusReason); }

QWidget* ExerciseRow::sets() {
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(64, 0, 0, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    const std::vector<SetReview> parts = partsOf(m_review);
    int column = 1;
    for (const SetReview& part : parts) {
        if (const QString name = SessionWords::part(part); !name.isEmpty())
            grid->addWidget((new TextLabel(name, Role::Hint, Token::Ink3))->wrapped(), 0, column);
        grid->setColumnStretch(column++, 1);
    }
    int row = 0;
    for (const SetReview& set : m_review.sets) {
        const bool begins = set.set > row;
        row = set.set;
        column = begins ? 1 : column + 1;
        const QString name = tr("Set %1").arg(QLocale().toString(set.set));
        if (begins)
            grid->addWidget(new TextLabel(name, Role::Note, Token::Ink2), row, 0, Qt::AlignTop);
        grid->addWidget(cell(name, set, m_item)->wrapped(), row, column, Qt::AlignTop);
    }
    auto* correct = new Button(tr("Correct the sets"), Button::Variant::Secondary);
    correct->setButtonSize(Button::Size::Small);
    correct->setIconName(QStringLiteral("edit"));
    correct->setAccessibleName(tr("Correct the sets of %1").arg(text(m_item.name)));
    connect(correct, &QAbstractButton::clicked, this, &ExerciseRow::correctWanted);
    grid->addWidget(correct, row + 1, 0, 1, column + 1, Qt::AlignLeft);
    return table;
}

void ExerciseRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), theme().lineWidth()), color(Token::Line));
}

} // namespace patella::ui
