#include "ui/history/past_sheet.h"

#include "ui/history/when_fields.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostAmount = 3600;
constexpr Duration fallback = std::chrono::minutes(20);

QStringList painWords() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    return words;
}

/// The evening before, so that the first thing shown is a time that can be.
WallTime yesterday(const WallTime& now) {
    WallTime time = now;
    time.utcMs -= std::int64_t{24} * 3'600'000;
    return time;
}

} // namespace

PastSheet::PastSheet(std::vector<PastChoice> choices, const std::vector<Knee>& knees,
                     std::vector<SessionSummary> newestFirst, const WallTime& now, QWidget* host)
    : EffectSheet(tr("Add a past session"), tr("Add the session"), host)
    , m_choices(std::move(choices))
    , m_now(now)
    , m_what(new QComboBox(this))
    , m_when(new WhenFields(now, this))
    , m_itemsPlace(new QVBoxLayout) {
    body()->addWidget((new TextLabel(tr("Something you did without the app. It is marked as entered later."),
                                     Role::Body, Token::Ink2))
                          ->wrapped());
    for (const PastChoice& choice : m_choices)
        m_what->addItem(choice.name);
    m_what->setMaxVisibleItems(12);
    body()->addWidget(field(tr("What you did"), m_what));
    body()->addWidget(m_when);
    body()->addWidget(new TextLabel(tr("How much of each set"), Role::BodyStrong));
    body()->addLayout(m_itemsPlace);
    addScales(knees);
    addEffect();
    setFirstFocus(m_what);
    m_when->setTime(yesterday(now), plan().duration() > Duration{0} ? plan().duration() : fallback);
    m_when->setSessions(std::move(newestFirst));
    connect(m_what, &QComboBox::currentIndexChanged, this, &PastSheet::showItems);
    connect(m_when, &WhenFields::changed, this, &PastSheet::follow);
    showItems();
}

const SessionPlan& PastSheet::plan() const {
    static const SessionPlan none;
    const auto at = static_cast<std::size_t>(std::max(0, m_what->currentIndex()));
    return at < m_choices.size() ? m_choices[at].plan : none;
}

void PastSheet::addScales(const std::vector<Knee>& knees) {
    for (const PainKind kind : {PainKind::Before, PainKind::During, PainKind::End, PainKind::NextMorning}) {
        body()->addWidget((new TextLabel(Words::name(kind), Role::BodyStrong))->wrapped());
        for (const Knee knee : knees) {
            auto* scale = new PainScale(static_cast<Side>(knee), PainScaleSize::Summary, this);
            scale->setWords(painWords());
            scale->setUnansweredText(tr("not answered"));
            scale->setZoneWordsShown(false);
            scale->setAccessibleDescription(Words::name(kind));
            body()->addWidget(scale);
            connect(scale, &PainScale::valueChanged, this, &PastSheet::follow);
            m_scales.push_back({kind, knee, scale});
        }
    }
}

void PastSheet::showItems() {
    m_counts.clear();
    delete m_items;
    m_items = new QWidget(this);
    auto* grid = new QGridLayout(m_items);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const PlannedItem& item : plan().items) {
        const QString name = text(item.name);
        const int planned = plannedAmount(item);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget((new TextLabel(name, Role::BodyMedium))->wrapped());
        words->addWidget((new TextLabel(SessionWords::planned(item), Role::Note, Token::Ink2))->wrapped());
        grid->addLayout(words, row, 0);
        auto* count = new Stepper(tr("%1: done of each set", "exercise").arg(name), m_items);
        const bool repetitions = std::holds_alternative<Repetitions>(item.target);
        count->setRange(0, mostAmount);
        count->setFormat([planned, repetitions](int value) {
            if (value == 0)
                return tr("not done");
            if (value == planned)
                return tr("as planned");
            return repetitions ? tr("%n rep(s)", nullptr, value) : tr("%n s", "seconds", value);
        });
        count->setParse([planned](const QString& words) {
            if (words == tr("as planned"))
                return planned;
            bool whole = false;
            const int value = QLocale().toInt(words.section(QLatin1Char(' '), 0, 0), &whole);
            return whole ? value : -1;
        });
        count->setValue(planned);
        grid->addWidget(count, row++, 1, Qt::AlignRight | Qt::AlignVCenter);
        connect(count, &QSpinBox::valueChanged, this, &PastSheet::follow);
        m_counts.push_back(count);
    }
    m_itemsPlace->addWidget(m_items);
    follow();
}

PastSession PastSheet::told() const {
    PastSession told{m_when->started(), m_when->active()};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const int value = m_counts[i]->value();
        told.counts.push_back(value == plannedAmount(plan().items[i]) ? std::nullopt : std::optional(value));
    }
    for (const Scale& each : m_scales)
        if (const std::optional<int> value = each.scale->value(); value && each.scale->isEnabled()) {
            PainRating rating{each.kind, each.knee};
            rating.score = PainScore::of(*value);
            told.pain.push_back(rating);
        }
    return told;
}

void PastSheet::follow() {
    const bool today = m_when->started().localDate() >= m_now.localDate();
    for (const Scale& each : m_scales)
        if (each.kind == PainKind::NextMorning)
            each.scale->setEnabled(!today); // it is still to come
    setSavable(!m_choices.empty() && m_when->fits() && !faultIn(told(), plan(), m_now));
    touched();
}

} // namespace patella::ui
