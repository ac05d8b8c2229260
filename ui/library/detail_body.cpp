#include "ui/library/detail_body.h"

#include "ui/library/detail_stage.h"
#include "ui/library/detail_texts.h"
#include "ui/library/dose_table.h"
#include "ui/library/exercise_look.h"
#include "ui/library/variant_switch.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

TextLabel* words(const QString& text, Role role, Token ink, QWidget* parent) {
    return (new TextLabel(text, role, ink, parent))->wrapped();
}

QString smallFirst(const QString& text) { return QLocale().toLower(text.left(1)) + text.mid(1); }

} // namespace

DetailBody::DetailBody(const Exercise& exercise, const LibraryContent& content, QWidget* parent)
    : ReadingColumn(parent)
    , m_content(content) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new DetailStage(exercise, this));
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(24, 18, 24, 16);
    m_column->setSpacing(12);
    whole->addLayout(m_column);
    whole->addStretch(1);
    addHead(exercise);
    if (!exercise.playable())
        addLeaveOut(exercise);
    addVariants(exercise);
    addDose(exercise);
    addSteps(exercise);
    addNote(exercise);
    addRows(exercise);
}

void DetailBody::addHead(const Exercise& exercise) {
    m_column->addWidget(words(text(exercise.name), Role::Figure, Token::Ink, this));
    const Exercise* original = exercise.copyOf ? m_content.library->find(*exercise.copyOf) : nullptr;
    if (original || m_content.library->origin(exercise.id) == Origin::Own)
        addOwn(original);
    auto* tags = new FlowLayout(nullptr, 6, 6);
    const auto add = [&](const std::vector<Muscle>& muscles, Tag::Dot dot, const QString& what) {
        for (const Muscle muscle : muscles) {
            auto* tag = new Tag(Words::name(muscle), this);
            tag->setDot(dot);
            tag->setToolTip(what);
            tag->setAccessibleDescription(what);
            tags->addWidget(tag);
        }
    };
    add(exercise.primary, Tag::Dot::Filled, tr("Works most"));
    add(exercise.secondary, Tag::Dot::Ring, tr("Helps"));
    auto* load = new Tag(Words::name(exercise.kneeLoad), this);
    load->setLoad(loadLevel(exercise.kneeLoad));
    tags->addWidget(load);
    m_column->addLayout(tags);
}

/// One of the user's own, and what it began as.
void DetailBody::addOwn(const Exercise* original) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(
        new TextLabel(original ? tr("Your own, like") : tr("Your own"), Role::Note, Token::Ink2, this));
    if (original) {
        auto* link = new Button(text(original->name), Button::Variant::Quiet, this);
        link->setButtonSize(Button::Size::Small);
        connect(link, &QAbstractButton::clicked, this,
                [this, id = original->id] { Q_EMIT jumpRequested(id); });
        row->addWidget(link);
    }
    row->addStretch(1);
    m_column->addLayout(row);
}

void DetailBody::addVariants(const Exercise& exercise) {
    const Exercise* easier = exercise.easier ? m_content.library->find(*exercise.easier) : nullptr;
    const Exercise* harder = exercise.harder ? m_content.library->find(*exercise.harder) : nullptr;
    if (!easier && !harder)
        return;
    m_variants = new VariantSwitch(this);
    if (easier)
        m_variants->add(VariantSwitch::Step::Easier, easier->id, text(easier->name));
    m_variants->add(VariantSwitch::Step::This, exercise.id, text(exercise.name));
    if (harder)
        m_variants->add(VariantSwitch::Step::Harder, harder->id, text(harder->name));
    connect(m_variants, &VariantSwitch::chosen, this, &DetailBody::jumpRequested);
    m_column->addWidget(m_variants);
}

void DetailBody::addDose(const Exercise& exercise) {
    if (!exercise.prescription)
        return;
    m_column->addWidget(new DoseTable(DoseCells::of(exercise), this));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(words(DoseCells::basis(*exercise.prescription), Role::Note, Token::Ink2, this));
    const QStringList evidence = DetailTexts::citations(exercise.prescription->evidence, m_content);
    if (!evidence.isEmpty())
        lines->addWidget(words(tr("Evidence: %1").arg(evidence.join(QStringLiteral(" · "))), Role::Hint,
                               Token::Ink3, this));
    m_column->addLayout(lines);
}

void DetailBody::addSteps(const Exercise& exercise) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const std::string& step : exercise.steps) {
        const bool numbered = exercise.playable();
        if (numbered)
            grid->addWidget(new TextLabel(QLocale().toString(row + 1), Role::BodyStrong, Token::Accent, this),
                            row, 0, Qt::AlignTop);
        grid->addWidget(words(text(step), Role::Body, Token::Ink, this), row, numbered ? 1 : 0, 1,
                        numbered ? 1 : 2);
        ++row;
    }
    m_column->addLayout(grid);
    if (!exercise.cue.empty())
        m_column->addWidget(words(tr("In a few words: %1").arg(smallFirst(text(exercise.cue))),
                                  Role::BodyMedium, Token::AccentInk, this));
}

void DetailBody::addLeaveOut(const Exercise& exercise) {
    auto* well = new Card(this);
    well->setFill(Token::Well);
    well->setEdge(Token::Ink2);
    well->setRadius(12);
    QVBoxLayout* body = well->body();
    body->setContentsMargins(16, 14, 16, 14);
    body->setSpacing(8);
    auto* tag = new Tag(tr("Leave it out for now"), well);
    tag->setIconName(QStringLiteral("oct"));
    tag->setColors(Token::Surface, Token::Ink);
    body->addWidget(tag, 0, Qt::AlignLeft);
    if (const QString why = DetailTexts::whyLeaveOut(exercise, m_content); !why.isEmpty())
        body->addWidget(words(why, Role::Body, Token::Ink, well));
    if (!exercise.backWhen.empty()) {
        body->addWidget(new TextLabel(tr("Back when"), Role::BodyStrong, Token::Ink, well));
        body->addWidget(words(text(exercise.backWhen), Role::Body, Token::Ink, well));
    }
    m_column->addWidget(well);
    addInstead(exercise.instead);
}

void DetailBody::addInstead(const std::vector<ExerciseId>& ids) {
    std::vector<const Exercise*> found;
    for (const ExerciseId& id : ids)
        if (const Exercise* each = m_content.library->find(id))
            found.push_back(each);
    if (found.empty())
        return;
    m_column->addWidget(new TextLabel(tr("Instead"), Role::BodyStrong, Token::Ink, this));
    auto* flow = new FlowLayout(nullptr, 8, 8);
    for (const Exercise* each : found) {
        auto* link = new Button(withoutMnemonic(shortened(text(each->name))), Button::Variant::Tonal, this);
        link->setButtonSize(Button::Size::Small);
        link->setAccessibleName(tr("Instead: %1").arg(text(each->name)));
        connect(link, &QPushButton::clicked, this, [this, id = each->id] { Q_EMIT jumpRequested(id); });
        flow->addWidget(link);
    }
    m_column->addLayout(flow);
}

void DetailBody::addNote(const Exercise& exercise) {
    if (!exercise.note.empty()) {
        auto* well = new Card(this);
        well->setFill(Token::Softer);
        well->setEdge(Token::Count);
        well->setRadius(12);
        well->body()->setContentsMargins(16, 12, 16, 12);
        well->body()->addWidget(words(text(exercise.note), Role::Body, Token::Ink, well));
        m_column->addWidget(well);
    }
    if (exercise.playable())
        addInstead(exercise.instead);
}

void DetailBody::addRows(const Exercise& exercise) {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const DetailRow& each : DetailTexts::rows(exercise, m_content)) {
        auto* row = new FoldRow(each.icon, each.title, this);
        row->setFirstLine(each.firstLine);
        row->setParagraphs(each.paragraphs);
        rows->addWidget(row);
    }
    m_column->addLayout(rows);
}

} // namespace patella::ui
