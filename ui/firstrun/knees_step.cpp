#include "ui/firstrun/knees_step.h"

#include "ui/firstrun/knee_tile.h"
#include "ui/text/plan_words.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int oldest = 120; ///< years

QStringList painWords() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    return words;
}

} // namespace

KneesStep::KneesStep(QWidget* parent)
    : FirstRunStep(parent)
    , m_painTitle(new TextLabel(tr("Worst pain on stairs or in a squat, last few days"), Role::CardTitle))
    , m_yearNote(new TextLabel({}, Role::Note, Token::Ink2))
    , m_adult(new TextLabel(PlanWords::adult(), Role::Note, Token::Ink2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(tiles());
    column->addSpacing(8);
    column->addWidget(m_painTitle->wrapped());
    for (const patella::Side side : bothSides) {
        auto* scale = new PainScale(static_cast<Side>(side), PainScaleSize::Summary, this);
        scale->setWords(painWords());
        scale->setUnansweredText(tr("not answered yet"));
        scale->setAccessibleDescription(m_painTitle->text());
        m_scales[static_cast<std::size_t>(side)] = scale;
        column->addWidget(scale);
        connect(scale, &PainScale::valueChanged, this, &FirstRunStep::changed);
    }
    column->addSpacing(8);
    column->addWidget(yearRow());
    column->addWidget(m_yearNote->wrapped());
    column->addWidget(m_adult->wrapped());
    column->addStretch(1);
}

QWidget* KneesStep::tiles() {
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 16, 12);
    const std::array<QString, 2> words{tr("Left"), tr("Right")};
    for (const patella::Side side : bothSides) {
        const auto at = static_cast<std::size_t>(side);
        m_tiles[at] = new KneeTile(static_cast<Side>(side), words[at], row);
        flow->addWidget(m_tiles[at]);
        connect(m_tiles[at], &QAbstractButton::toggled, this, &KneesStep::showParts);
    }
    return row;
}

QWidget* KneesStep::yearRow() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* label = new TextLabel(tr("Year of birth"), Role::CardTitle);
    m_year = new QLineEdit(row);
    m_year->setAccessibleName(label->text());
    m_year->setMaxLength(4);
    m_year->setInputMethodHints(Qt::ImhDigitsOnly);
    m_year->setFixedWidth(grown(96, Role::Body));
    label->setBuddy(m_year);
    line->addWidget(label);
    line->addWidget(m_year);
    line->addStretch(1);
    connect(m_year, &QLineEdit::textChanged, this, &KneesStep::showParts);
    return row;
}

std::optional<int> KneesStep::year() const {
    bool whole = false;
    const int value = m_year->text().toInt(&whole);
    if (!whole || value > m_today.year() || value < std::max(Profile::earliestBirth, m_today.year() - oldest))
        return std::nullopt;
    return value;
}

void KneesStep::begin(const FirstRunContent& content) {
    m_today = content.today;
    const Profile& profile = content.profile;
    for (const patella::Side side : bothSides) {
        const auto at = static_cast<std::size_t>(side);
        m_tiles[at]->setChecked(profile.knees && (*profile.knees)[at]);
        const auto score = profile.pain ? (*profile.pain)[at] : std::nullopt;
        m_scales[at]->setValue(score ? std::optional(score->value()) : std::nullopt);
    }
    m_year->setText(profile.birthYear ? QString::number(*profile.birthYear) : QString());
    showParts();
}

void KneesStep::showParts() {
    QWidget* last = nullptr;
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        m_scales[at]->setVisible(m_tiles[at]->isChecked());
        m_scales[at]->setZoneWordsShown(false);
        if (m_tiles[at]->isChecked())
            last = m_scales[at];
    }
    if (last)
        static_cast<PainScale*>(last)->setZoneWordsShown(true);
    m_painTitle->setVisible(last != nullptr);
    const bool odd = !m_year->text().isEmpty() && !year();
    m_yearNote->setText(odd ? tr("Four digits, such as %1; or leave it empty.", "year")
                                  .arg(QString::number(m_today.year() - 35))
                            : tr("Some signs mean something else in the young. You may leave it empty."));
    m_adult->setVisible(needsAdult(year(), m_today));
    Q_EMIT changed();
}

void KneesStep::take(FirstRunAnswers& answers) const {
    PerKnee knees{};
    std::array<std::optional<PainScore>, 2> pain{};
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        knees[at] = m_tiles[at]->isChecked();
        const std::optional<int> value = m_scales[at]->value();
        if (knees[at] && value)
            pain[at] = PainScore::of(*value);
    }
    answers.said.knees = knees;
    answers.said.pain = pain;
    if (const std::optional<int> born = year())
        answers.said.birthYear = born;
}

bool KneesStep::complete() const { return m_year->text().isEmpty() || year(); }

QString KneesStep::title() const { return tr("Which knee speaks up?"); }

QString KneesStep::lead() const {
    return tr(
        "Choose one or both, as you look down at them. Left is blue and solid, right is rose and dashed, "
        "everywhere in the app.");
}

QString KneesStep::panelLine() const {
    return tr("You know your knees best. Patella listens before, during and after.");
}

QString KneesStep::figure() const { return QStringLiteral("quad-set"); }

QWidget* KneesStep::firstFocus() const { return m_tiles[0]; }

} // namespace patella::ui
