#include "ui/progress/change_card.h"

#include "ui/progress/emptied.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int atOnce = 5; ///< flare-ups

TextLabel* lines(const QString& words, Role role, Token ink) {
    auto* label = (new TextLabel(words, role, ink))->wrapped();
    label->setMinimumWidth(1); // a name without a gap is cut and makes no card wider
    return label;
}

KneeBadge* badgeOf(Knee knee) { return new KneeBadge(knee == Knee::Left ? Side::Left : Side::Right, 24); }

/// The badge at the left, a column at the right.
QVBoxLayout* besideBadge(QBoxLayout* where, Knee knee) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(badgeOf(knee), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    row->addLayout(column, 1);
    where->addLayout(row);
    return column;
}

std::vector<Knee> shownKnees(const ProgressShown& shown) {
    std::vector<Knee> knees;
    for (const Knee knee : bothSides)
        if (shown.knees[static_cast<std::size_t>(knee)])
            knees.push_back(knee);
    return knees;
}

QWidget* details(const SeenAfter& seen) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(28, 0, 0, 8);
    column->setSpacing(4);
    for (const auto* list : {&seen.routines, &seen.lengths})
        for (const FollowingDays& each : *list)
            if (!each.days.empty())
                column->addWidget(lines(ProgressWords::after(each), Role::Note, Token::Ink2));
    return box;
}

} // namespace

ChangeCard::ChangeCard(QWidget* parent)
    : Card(parent)
    , m_knees(new QVBoxLayout)
    , m_source(lines({}, Role::Hint, Token::Ink3)) {
    setAccessibleName(tr("Is it more than noise?"));
    body()->setSpacing(12);
    body()->addWidget((new TextLabel(accessibleName(), Role::CardTitle))->wrapped());
    m_knees->setSpacing(16);
    body()->addLayout(m_knees);
    body()->addWidget(m_source);
    body()->addStretch(1);
}

void ChangeCard::render(const ProgressShown& shown) {
    emptied(m_knees);
    const std::vector<Knee> knees = shownKnees(shown);
    for (const Knee knee : knees) {
        const PainChange& change = shown.view.change[static_cast<std::size_t>(knee)];
        QVBoxLayout* column = besideBadge(m_knees, knee);
        column->addWidget(lines(ProgressWords::verdict(change.verdict), Role::BodyStrong, Token::Ink));
        const QStringList said = ProgressWords::change(change);
        for (qsizetype i = 0; i < said.size(); ++i)
            column->addWidget(
                lines(said[i], i == 0 ? Role::Body : Role::Note, i == 0 ? Token::Ink : Token::Ink2));
    }
    const MinimalChange& important = shown.view.change[static_cast<std::size_t>(knees.front())].important;
    m_source->setText(ProgressWords::source(important, shown.evidence));
    m_source->setVisible(!m_source->text().isEmpty());
}

AfterCard::AfterCard(QWidget* parent)
    : Card(parent)
    , m_knees(new QVBoxLayout) {
    setAccessibleName(tr("What was done the day before"));
    body()->setSpacing(12);
    body()->addWidget((new TextLabel(accessibleName(), Role::CardTitle))->wrapped());
    m_knees->setSpacing(16);
    body()->addLayout(m_knees);
    body()->addWidget(
        lines(tr("The worst score of a day beside what came the day before it. It is what was seen; it does "
                 "not say why."),
              Role::Hint, Token::Ink3));
    body()->addStretch(1);
}

void AfterCard::render(const ProgressShown& shown) {
    emptied(m_knees);
    for (const Knee knee : shownKnees(shown)) {
        const SeenAfter& seen = shown.view.after[static_cast<std::size_t>(knee)];
        QVBoxLayout* column = besideBadge(m_knees, knee);
        column->addWidget(lines(Words::knee(knee), Role::BodyStrong, Token::Ink));
        bool any = false;
        for (const FollowingDays& each : seen.kinds)
            if (!each.days.empty()) {
                column->addWidget(lines(ProgressWords::after(each), Role::Body, Token::Ink));
                any = true;
            }
        if (!any)
            column->addWidget(lines(tr("No two days in a row to look at yet."), Role::Body, Token::Ink2));
        if (seen.routines.empty() && seen.lengths.empty())
            continue;
        auto* more = new FoldRow(QStringLiteral("runs"), tr("By routine and length of run"));
        more->setContent(details(seen));
        column->addWidget(more);
    }
}

FlareCard::FlareCard(QWidget* parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
    , m_none(lines(tr("None in this time."), Role::Body, Token::Ink2)) {
    setAccessibleName(tr("Flare-ups"));
    body()->setSpacing(8);
    body()->addWidget(new TextLabel(accessibleName(), Role::CardTitle));
    body()->addWidget(lines(tr("From a score of %1 that was well above the usual until it was back.")
                                .arg(QLocale().toString(FlareUp::from)),
                            Role::Hint, Token::Ink3));
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    body()->addWidget(m_none);
    auto* more = new Button(tr("Show older ones"), Button::Variant::Quiet);
    more->setInk(Token::Accent);
    more->setButtonSize(Button::Size::Small);
    m_more = more;
    body()->addWidget(more, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(more, &QAbstractButton::clicked, this, &FlareCard::addMore);
}

void FlareCard::render(const ProgressShown& shown) {
    emptied(m_list);
    m_left.clear();
    for (const FlareUp& flare : shown.view.flareUps)
        if (shown.knees[static_cast<std::size_t>(flare.knee)])
            m_left.push_back(flare);
    m_none->setVisible(m_left.empty());
    addMore();
}

void FlareCard::addMore() {
    for (int i = 0; i < atOnce && !m_left.empty(); ++i) {
        const FlareUp flare = m_left.back();
        m_left.pop_back();
        if (m_list->count() > 0)
            m_list->addWidget(new Separator);
        auto* row = new Card;
        row->setClickable(true);
        row->setRadius(8);
        row->setEdge(Token::Count);
        row->setToolTip(tr("Look at its first day"));
        auto* box = new QVBoxLayout(row);
        box->setContentsMargins(0, 8, 0, 8);
        QVBoxLayout* column = besideBadge(box, flare.knee);
        const QString title = ProgressWords::flareUp(flare);
        const QString before = ProgressWords::preceded(flare);
        column->addWidget(lines(title, Role::BodyMedium, Token::Ink));
        column->addWidget(lines(before, Role::Note, Token::Ink2));
        row->setAccessibleName(tr("%1, %2. %3", "knee, flare-up, what came before it")
                                   .arg(Words::knee(flare.knee), title, before));
        for (QWidget* child : row->findChildren<QWidget*>())
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(row, &Card::clicked, this, [this, date = flare.first] { Q_EMIT dayWanted(date); });
        m_list->addWidget(row);
        setTabOrder(row, m_more);
    }
    m_more->setVisible(!m_left.empty());
}

} // namespace patella::ui
