#include "ui/routine/generate_form.h"

#include "ui/text/generator_words.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/word_chips.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace patella::ui {

namespace {

constexpr int minute = 2; ///< half minutes
constexpr std::array quickMinutes{10, 15, 20, 30};

/// "12.5", "12,5 min" as half minutes; -1 when there is no number.
int halfMinutesIn(const QString& words) {
    static const QRegularExpression pattern(QStringLiteral("(\\d+)(?:[.,](\\d))?"));
    const QRegularExpressionMatch found = pattern.match(words);
    if (!found.hasMatch())
        return -1;
    const double minutes =
        found.captured(1).left(4).toDouble() + found.captured(2).toDouble() / 10.0; // four digits are plenty
    return static_cast<int>(std::lround(2 * minutes));
}

QStringList painWords() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    return words;
}

template <typename E>
std::set<E> chosenIn(const WordChips* chips) {
    const std::vector<E> values = chips->values<E>();
    return {values.begin(), values.end()};
}

} // namespace

GenerateForm::GenerateForm(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_minutes(new Stepper(tr("Minutes")))
    , m_focus(makeWordChips<FocusArea>(tr("What comes first"),
                                       [](FocusArea a) { return GeneratorWords::name(a); }))
    , m_equipment(makeWordChips<Equipment>(tr("What is at hand"), [](Equipment e) { return Words::name(e); }))
    , m_phases(
          makeWordChips<PhaseKind>(tr("Parts of the session"), [](PhaseKind p) { return Words::name(p); })) {
    m_column->setContentsMargins(4, 4, 4, 0);
    m_column->setSpacing(22);
    addTime();
    addPain();
    addChips(tr("What comes first"), tr("It gets most of the work; none is fine."), m_focus);
    addChips(tr("What is at hand"), {}, m_equipment);
    addChips(tr("Parts of the session"), {}, m_phases);
    m_column->addStretch(1);
}

QVBoxLayout* GenerateForm::section(const QString& title, const QString& note) {
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget((new TextLabel(title, Role::BodyStrong, Token::Ink, this))->wrapped());
    if (!note.isEmpty())
        column->addWidget((new TextLabel(note, Role::Note, Token::Ink2, this))->wrapped());
    m_column->addLayout(column);
    return column;
}

void GenerateForm::addTime() {
    m_minutes->setParent(this);
    m_minutes->setObjectName(QStringLiteral("generate-minutes"));
    m_minutes->setRange(RoutineWish::fewestHalfMinutes, RoutineWish::mostHalfMinutes);
    m_minutes->setSingleStep(minute);
    m_minutes->setFormat([](int value) { return GeneratorWords::minutes(value); });
    m_minutes->setParse(halfMinutesIn);
    m_minutes->setAccessibleDescription(
        tr("Half minutes can be typed, such as %1.").arg(Words::number(12.5)));
    m_minutes->setToolTip(m_minutes->accessibleDescription());
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(row, 6, 8);
    flow->addWidget(m_minutes);
    for (const int each : quickMinutes) {
        auto* chip = new Chip(QLocale().toString(each), row);
        chip->setMark(Chip::Mark::None);
        chip->setAccessibleName(GeneratorWords::minutes(minute * each));
        flow->addWidget(chip);
        m_quick.emplace_back(minute * each, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, each] {
            m_minutes->setValue(minute * each);
            markMinutes(); // pressed again it stays on
        });
    }
    section(tr("Time"))->addWidget(row);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        markMinutes();
        Q_EMIT changed();
    });
}

void GenerateForm::addPain() {
    const PainZones zones;
    const QLocale locale;
    QVBoxLayout* column = section(
        tr("Pain now"),
        tr("From %1 on, and where nothing is said, the load on the knee is kept down; from %2 on it is low.")
            .arg(locale.toString(zones.carefulFrom), locale.toString(zones.tooMuchFrom)));
    for (const patella::Side side : bothSides) {
        auto* scale = new PainScale(static_cast<Side>(side), PainScaleSize::Card, this);
        scale->setWords(painWords());
        scale->setUnansweredText(tr("not said"));
        scale->setAccessibleDescription(tr("Pain now"));
        m_pain[static_cast<std::size_t>(side)] = scale;
        column->addWidget(scale);
        connect(scale, &PainScale::valueChanged, this, &GenerateForm::changed);
    }
}

void GenerateForm::addChips(const QString& title, const QString& note, WordChips* chips) {
    chips->setSmall(false);
    section(title, note)->addWidget(chips);
    connect(chips, &WordChips::edited, this, &GenerateForm::changed);
}

void GenerateForm::markMinutes() {
    for (const auto& [half, chip] : m_quick)
        chip->setChecked(half == m_minutes->value());
}

void GenerateForm::begin(const RoutineWish& wish, const OwnEquipmentSet& own) {
    m_own = own;
    QStringList names;
    for (const OwnEquipment& piece : own)
        names << text(piece.name());
    m_equipment->setNamed(names);
    m_focus->setValues(std::vector<FocusArea>{});
    follow(wish);
}

void GenerateForm::follow(const RoutineWish& wish) {
    const QSignalBlocker silent(m_minutes);
    m_minutes->setValue(wish.halfMinutes);
    markMinutes();
    for (std::size_t i = 0; i < m_pain.size(); ++i)
        m_pain[i]->setValue(wish.pain[i] ? std::optional(wish.pain[i]->value()) : std::nullopt);
    for (const auto& [piece, key] : EnumKeys<Equipment>::table)
        m_equipment->setOn(key, !wish.equipment || wish.equipment->contains(piece));
    for (const OwnEquipment& piece : m_own)
        m_equipment->setNamedOn(text(piece.name()), !wish.ownEquipment || wish.ownEquipment->contains(piece));
    m_phases->setValues(std::vector<PhaseKind>(wish.phases.begin(), wish.phases.end()));
    if (wish.focus.empty())
        m_focus->setValues(std::vector<FocusArea>{});
}

void GenerateForm::take(RoutineWish& wish) const {
    wish.halfMinutes = m_minutes->value();
    for (std::size_t i = 0; i < m_pain.size(); ++i)
        wish.pain[i] = m_pain[i]->value() ? PainScore::of(*m_pain[i]->value()) : std::nullopt;
    wish.equipment = chosenIn<Equipment>(m_equipment);
    wish.ownEquipment.emplace();
    for (const OwnEquipment& piece : m_own)
        if (m_equipment->isNamedOn(text(piece.name())))
            wish.ownEquipment->insert(piece);
    wish.phases = chosenIn<PhaseKind>(m_phases);
    wish.focus.clear();
    for (const FocusArea area : focus())
        wish.focus.merge(musclesOf(area));
}

std::set<FocusArea> GenerateForm::focus() const { return chosenIn<FocusArea>(m_focus); }

QWidget* GenerateForm::firstField() const { return m_minutes; }

} // namespace patella::ui
