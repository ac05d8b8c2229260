#include "ui/history/pain_card.h"

#include "ui/text/place_words.h"
#include "ui/text/session_words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/pain_badge.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr PainZones allTooMuch{0, 0}; // sharp pain, whatever its number

/// Those that belong to any session, given or not, and of the others what there is.
std::vector<PainColumn> columnsOf(const std::vector<PainRating>& ratings) {
    std::vector<PainColumn> columns = reviewPain(ratings);
    for (const PainKind kind :
         {PainKind::Before, PainKind::During, PainKind::End, PainKind::HourAfter, PainKind::NextMorning}) {
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [kind](const PainColumn& column) { return column.kind >= kind; });
        if (at == columns.end() || at->kind != kind)
            columns.insert(at, PainColumn{kind});
    }
    return columns;
}

} // namespace

PainCard::PainCard(QWidget* parent)
    : Card(parent)
    , m_none(new TextLabel(tr("Neither knee was rated."), Role::Body, Token::Ink2))
    , m_places(new TextLabel({}, Role::Note, Token::Ink2))
    , m_worth(new TextLabel({}, Role::Note, Token::Ink2))
    , m_painkillers(new TextLabel({}, Role::Note, Token::Ink2))
    , m_soreness(new TextLabel({}, Role::Note, Token::Ink2)) {
    setAccessibleName(tr("Pain"));
    body()->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Pain"), Role::CardTitle));
    head->addStretch(1);
    head->addWidget(new TextLabel(tr("Select a value to change it"), Role::Note, Token::Ink2));
    body()->addLayout(head);
    body()->addWidget(m_none->wrapped());
    for (TextLabel* line : {m_places, m_worth, m_painkillers, m_soreness})
        body()->addWidget(line->wrapped());
    setSoreness(std::nullopt);
}

void PainCard::setSoreness(std::optional<Soreness> soreness) {
    m_soreness->setVisible(soreness.has_value());
    if (soreness)
        m_soreness->setText(tr("Sore muscles the next morning: %1. That is not knee pain.", "some")
                                .arg(QLocale().toLower(Words::name(*soreness))));
}

void PainCard::setRatings(const std::vector<PainRating>& ratings) {
    const std::vector<PainColumn> columns = columnsOf(ratings);
    delete m_table;
    m_none->setVisible(std::none_of(columns.begin(), columns.end(), [](const PainColumn& column) {
        return column.knees[0].answered() || column.knees[1].answered();
    }));
    sayPainkillers(columns);
    sayPlaces(columns);
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(12);
    int at = 1;
    for (const PainColumn& column : columns) {
        m_grid->addWidget((new TextLabel(Words::name(column.kind), Role::Hint, Token::Ink2))->wrapped(), 0,
                          at, Qt::AlignBottom);
        m_grid->setColumnStretch(at++, 1);
    }
    addRow(1, Knee::Left, columns);
    addRow(2, Knee::Right, columns);
    body()->insertWidget(1, m_table);
}

void PainCard::addRow(int row, Knee knee, const std::vector<PainColumn>& columns) {
    const bool left = knee == Knee::Left;
    auto* name = new QWidget;
    auto* layout = new QHBoxLayout(name);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(new KneeBadge(left ? patella::ui::Side::Left : patella::ui::Side::Right, iconSide(24)));
    layout->addWidget(new TextLabel(left ? tr("Left") : tr("Right"), Role::BodyMedium));
    layout->addStretch();
    m_grid->addWidget(name, row, 0);
    int at = 1;
    for (const PainColumn& column : columns)
        m_grid->addWidget(cell(knee, column), row, at++, Qt::AlignLeft | Qt::AlignVCenter);
}

QWidget* PainCard::cell(Knee knee, const PainColumn& column) {
    const PainReview& pain = column.of(knee);
    const QString spoken = SessionWords::spoken(knee, column.kind, pain);
    auto* badge = new PainBadge(QString());
    if (pain.sharp)
        badge->setZones(allTooMuch);
    badge->setScore(pain.score ? std::optional(pain.score->value()) : std::nullopt);
    badge->setAccessibleName(spoken);
    badge->setAccessibleDescription(tr("Change"));
    badge->setToolTip(spoken);
    connect(badge, &QAbstractButton::clicked, this, [this, kind = column.kind] { Q_EMIT scoreWanted(kind); });
    if (!pain.sharp)
        return badge;
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(badge);
    row->addWidget(new TextLabel(tr("sharp", "pain"), Role::Hint, Token::TooMuchInk));
    return both;
}

/// "Left knee: kneecap, inner side." of all that was said around the session.
void PainCard::sayPlaces(const std::vector<PainColumn>& columns) {
    QStringList lines;
    KneePlaces all;
    for (const Knee knee : bothSides) {
        KneePlaces places;
        for (const PainColumn& column : columns)
            places = both(places, column.of(knee).places);
        all = both(all, places);
        if (!places.empty())
            lines << tr("%1: %2.", "left knee, places").arg(Words::knee(knee), PlaceWords::names(places));
    }
    m_places->setText(lines.join(QLatin1Char(' ')));
    m_places->setVisible(!lines.isEmpty());
    m_worth->setText(PlaceWords::worth(all));
    m_worth->setVisible(!m_worth->text().isEmpty());
}

void PainCard::sayPainkillers(const std::vector<PainColumn>& columns) {
    QStringList when;
    for (const PainColumn& column : columns)
        if (column.knees[0].painkiller || column.knees[1].painkiller)
            when << QLocale().toLower(Words::name(column.kind));
    m_painkillers->setVisible(!when.isEmpty());
    m_painkillers->setText(
        tr("Rated with a painkiller: %1.", "moments").arg(QLocale().createSeparatedList(when)));
}

} // namespace patella::ui
