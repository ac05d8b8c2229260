#include "ui/measures/measures_card.h"

#include "ui/text/measure_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

/// Shows and hides the sources of a measure.
Button* sourceButton(const QString& about, QWidget* shown) {
    auto* button = new Button(MeasuresCard::tr("Source"), Button::Variant::Quiet);
    button->setButtonSize(Button::Size::Small);
    button->setInk(Token::Accent);
    button->setCheckable(true);
    button->setAccessibleName(MeasuresCard::tr("Source: %1", "measure").arg(about));
    shown->hide();
    QObject::connect(button, &QAbstractButton::toggled, shown, &QWidget::setVisible);
    return button;
}

} // namespace

MeasuresCard::MeasuresCard(QWidget* parent)
    : Card(parent)
    , m_head(new QWidget)
    , m_buttons(new QWidget)
    , m_now(new Button(tr("Answer now"), Button::Variant::Tonal))
    , m_answers(new Button(tr("Your answers"), Button::Variant::Quiet)) {
    setAccessibleName(tr("Your measures"));
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget((new TextLabel(tr("Your measures"), Role::CardTitle))->wrapped());
    head->addWidget((new TextLabel(tr("Then and now. What is less than a measure's noise is called no clear "
                                      "change."),
                                   Role::Note, Token::Ink2))
                        ->wrapped());
    body()->addWidget(m_head);
    auto* flow = new FlowLayout(m_buttons, 8, 4);
    for (Button* button : {m_now, m_answers}) {
        button->setButtonSize(Button::Size::Small);
        flow->addWidget(button);
    }
    m_answers->setInk(Token::Accent);
    body()->addWidget(m_buttons);
    connect(m_now, &QAbstractButton::clicked, this, &MeasuresCard::measureWanted);
    connect(m_answers, &QAbstractButton::clicked, this, &MeasuresCard::answersWanted);
}

void MeasuresCard::setBare(bool on) {
    m_head->setVisible(!on);
    m_buttons->setVisible(!on);
    setEdge(on ? Token::Count : Token::Line);
    body()->setContentsMargins(on ? QMargins() : QMargins(24, 20, 24, 20));
}

void MeasuresCard::render(const MeasuresView& view) {
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const auto& [id, key] : EnumKeys<MeasureId>::table) {
        std::vector<const MeasureLine*> lines;
        for (const MeasureLine& line : view.lines)
            if (line.measure == id && line.current)
                lines.push_back(&line);
        if (lines.empty())
            continue;
        if (column->count() > 0)
            column->addWidget(new Separator);
        column->addWidget(group(lines, view));
    }
    if (column->count() == 0)
        column->addWidget(
            (new TextLabel(tr("Nothing was told yet. A minute every two weeks shows what a day "
                              "cannot: pain of the week, three activities of your own, and how it "
                              "goes overall."),
                           Role::Body, Token::Ink2))
                ->wrapped());
    body()->insertWidget(1, m_rows);
    m_answers->setVisible(!view.answers.empty());
}

QWidget* MeasuresCard::group(const std::vector<const MeasureLine*>& lines, const MeasuresView& view) {
    auto* box = new QWidget(m_rows);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const MeasureLine& first = *lines.front();
    const QString name = MeasureWords::name(first.measure);
    auto* sources =
        new TextLabel(MeasureWords::sources(first.evidence, view.evidence).join(QLatin1Char('\n')),
                      Role::Note, Token::Ink2, box);
    auto* head = new QHBoxLayout;
    head->addWidget((new TextLabel(name, Role::BodyStrong))->wrapped(), 1);
    if (first.important)
        head->addWidget(sourceButton(name, sources), 0, Qt::AlignTop);
    column->addLayout(head);
    for (const MeasureLine* line : lines)
        column->addWidget(rowOf(*line));
    column->addWidget(sources->wrapped());
    sources->hide();
    return box;
}

QWidget* MeasuresCard::rowOf(const MeasureLine& line) {
    auto* row = new QWidget(m_rows);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    if (line.knee)
        across->addWidget(new KneeBadge(static_cast<Side>(*line.knee), iconSide(20)), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const bool alone = line.part == MeasurePart::Total || line.part == MeasurePart::Change;
    if (!alone)
        words->addWidget((new TextLabel(MeasureWords::part(line), Role::Body))->wrapped());
    const QString verdict = MeasureWords::verdict(line);
    if (!verdict.isEmpty())
        words->addWidget((new TextLabel(verdict, Role::BodyMedium))->wrapped());
    if (const QString reason = MeasureWords::reason(line); !reason.isEmpty())
        words->addWidget((new TextLabel(reason, Role::Note, Token::Ink2))->wrapped());
    across->addLayout(words, 1);
    auto* figures = new TextLabel(MeasureWords::thenNow(line), Role::Figure);
    figures->setAccessibleName(tr("%1: %2", "measure, then and now")
                                   .arg(MeasureWords::part(line), MeasureWords::spokenThenNow(line)));
    figures->setToolTip(MeasureWords::spokenThenNow(line));
    across->addWidget(figures, 0, Qt::AlignTop);
    return row;
}

} // namespace patella::ui
