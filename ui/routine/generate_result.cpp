#include "ui/routine/generate_result.h"

#include "ui/routine/generate_phase.h"
#include "ui/routine/generate_row.h"
#include "ui/routine/summary_card.h"
#include "ui/text/generator_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/phase_bar.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

GenerateResult::GenerateResult(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(4, 4, 4, 0);
    m_column->setSpacing(12);
    m_column->addWidget(makeHead());
    m_column->addWidget(makeNothing());
    for (const PhaseKind phase : allPhases) {
        auto* card = new GeneratePhase(phase, this);
        card->hide();
        m_phases[phase] = card;
        m_column->addWidget(card);
        connect(card, &GeneratePhase::rowMade, this, &GenerateResult::take);
    }
    m_leftCard = new Card(this);
    auto* inside = new QVBoxLayout(m_leftCard);
    inside->setContentsMargins(15, 4, 15, 4);
    m_left = new FoldRow(QStringLiteral("info"), tr("Left out"), m_leftCard);
    inside->addWidget(m_left);
    m_column->addWidget(m_leftCard);
    m_column->addStretch(1);
    showPart(false);
    m_nothing->hide();
}

QWidget* GenerateResult::makeHead() {
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 14, 14);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_total = new TextLabel({}, Role::PageTitle);
    m_wished = (new TextLabel({}, Role::Body, Token::Ink2))->wrapped();
    m_another = new Button(tr("Another one"), Button::Variant::Secondary);
    m_another->setIconName(QStringLiteral("repeat"));
    m_another->setKeyHint(tr("R", "key for another one"));
    line->addWidget(m_total);
    line->addWidget(m_wished, 1);
    line->addWidget(m_another);
    column->addLayout(line);
    m_bar = new PhaseBar(card);
    column->addWidget(m_bar);
    m_hint = (new TextLabel({}, Role::Note, Token::Ink2))->wrapped();
    column->addWidget(m_hint);
    connect(m_another, &QAbstractButton::clicked, this, &GenerateResult::anotherAsked);
    m_head = card;
    return card;
}

QWidget* GenerateResult::makeNothing() {
    m_nothing = new Card(this);
    auto* column = m_nothing->body();
    column->setSpacing(10);
    m_why = (new TextLabel({}, Role::CardTitle))->wrapped();
    m_try = (new TextLabel(tr("Each of these would do:"), Role::Body, Token::Ink2))->wrapped();
    column->addWidget(m_why);
    column->addWidget(m_try);
    return m_nothing;
}

void GenerateResult::showPart(bool made) {
    m_head->setVisible(made);
    m_leftCard->setVisible(made);
    m_nothing->setVisible(!made);
    if (!made)
        for (const auto& [phase, card] : m_phases)
            card->hide();
}

void GenerateResult::showMade(const MadeRoutine& made, const GenerateRows& rows, const QString& wished,
                              int libraryCount) {
    const bool focused = rowFocused();
    showPart(true);
    m_total->setText(rows.total());
    m_wished->setText(rows.added()
                          ? tr("of %1, %n new exercise(s)", "time", *rows.added()).arg(wished)
                          : tr("of %1, %n exercise(s)", "time", exerciseCount(made.routine)).arg(wished));
    m_bar->setSegments(phaseSegments(made.routine, rows.times()));
    for (const auto& [phase, card] : m_phases) {
        const auto view = rows.phases().find(phase);
        card->render(view == rows.phases().end() ? GeneratePhaseView{} : view->second);
    }
    orderRows(focused);
    int count = 0;
    QStringList sentences;
    for (const LeftOut& each : made.leftOut) {
        count += each.count;
        sentences << GeneratorWords::leftOut(each);
    }
    m_left->setFirstLine(GeneratorWords::leftOutLine(count, libraryCount));
    m_left->setParagraphs(sentences);
    m_leftCard->setVisible(count > 0);
}

void GenerateResult::showNothing(const QString& sentence, const std::vector<std::vector<Relaxation>>& ways,
                                 const QStringList& wayWords) {
    const bool focused = rowFocused();
    showPart(false);
    m_why->setText(sentence);
    m_try->setText(ways.size() == 1 ? tr("This would do:") : tr("Each of these would do:"));
    m_try->setVisible(!ways.empty());
    delete m_ways;
    m_ways = new QWidget(m_nothing);
    auto* column = new QVBoxLayout(m_ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (std::size_t i = 0; i < ways.size(); ++i)
        addWay(ways[i], wayWords.value(static_cast<qsizetype>(i)));
    m_nothing->body()->addWidget(m_ways);
    Button* first = m_ways->findChild<Button*>();
    if (focused && first)
        first->setFocus(Qt::OtherFocusReason);
}

void GenerateResult::addWay(const std::vector<Relaxation>& way, const QString& words) {
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget((new TextLabel(words, Role::Body))->wrapped(), 1);
    const bool pain = std::any_of(way.begin(), way.end(),
                                  [](const Relaxation& each) { return each.part == WishPart::Pain; });
    if (!pain) {
        auto* button = new Button(GeneratorWords::wayAction(way), Button::Variant::Tonal);
        button->setAccessibleDescription(words);
        line->addWidget(button);
        connect(
            button, &QAbstractButton::clicked, this, [this, way] { Q_EMIT wayChosen(way); },
            Qt::QueuedConnection); // the button goes
    }
    static_cast<QVBoxLayout*>(m_ways->layout())->addLayout(line);
}

void GenerateResult::setHint(const QString& sentence) { m_hint->setText(sentence); }

void GenerateResult::showNoPhase() { showNothing(tr("Choose one part of the session at least."), {}, {}); }

std::vector<GenerateRow*> GenerateResult::rows() const {
    std::vector<GenerateRow*> all;
    for (const auto& [phase, card] : m_phases)
        if (!card->isHidden())
            for (GenerateRow* row : card->rows())
                all.push_back(row);
    return all;
}

QString GenerateResult::summary() const {
    return m_head->isHidden() ? m_why->text()
                              : tr("%1 %2", "19:30, of 20 min").arg(m_total->text(), m_wished->text());
}

void GenerateResult::take(GenerateRow* row) {
    connect(row, &GenerateRow::lockChanged, this, &GenerateResult::lockChanged);
    connect(row, &GenerateRow::stepAsked, this, [this, row](int by) { go(row, by); });
    connect(row, &GenerateRow::entered, this, [this, row] {
        keepOneStop(row);
        Q_EMIT rowReached(row);
    });
}

bool GenerateResult::rowFocused() const {
    const std::vector<GenerateRow*> all = rows();
    return std::any_of(all.begin(), all.end(), [](const GenerateRow* row) { return row->hasFocus(); });
}

/// Tab goes as the eye does, though rows come later than what stands below them.
void GenerateResult::orderRows(bool focused) {
    keepOneStop(m_stop);
    QWidget* last = m_another;
    for (GenerateRow* row : rows()) {
        setTabOrder(last, row);
        last = row;
    }
    if (focused && m_stop && !rowFocused())
        m_stop->setFocus(Qt::OtherFocusReason);
}

void GenerateResult::go(GenerateRow* from, int by) {
    const std::vector<GenerateRow*> all = rows();
    const auto at = std::find(all.begin(), all.end(), from) - all.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(all.size()))
        all[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

void GenerateResult::keepOneStop(GenerateRow* wanted) {
    const std::vector<GenerateRow*> all = rows();
    const bool there = std::find(all.begin(), all.end(), wanted) != all.end();
    m_stop = there ? wanted : all.empty() ? nullptr : all.front();
    for (GenerateRow* row : all)
        row->setFocusPolicy(row == m_stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace patella::ui
