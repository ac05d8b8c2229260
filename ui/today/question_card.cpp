#include "ui/today/question_card.h"

#include "ui/text/place_words.h"
#include "ui/text/today_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_where.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

QStringList painWords() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    return words;
}

class TitleIcon : public QWidget {
public:
    TitleIcon() {
        followTheme(this);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {iconSide(22), lineHeight(Role::CardTitle)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), u"sunrise", color(Token::Accent));
    }
};

std::optional<PainScore> scoreOf(const PainScale* scale) {
    const std::optional<int> value = scale->value();
    return value ? PainScore::of(*value) : std::nullopt;
}

} // namespace

QuestionCard::QuestionCard(QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({}, Role::CardTitle))
    , m_note(new TextLabel({}, Role::Note, Token::Ink2))
    , m_hourTitle(new TextLabel(tr("And an hour after the session?"), Role::BodyStrong))
    , m_where(new KneeWhere(PlaceWords::regions()))
    , m_painkiller(new SwitchRow(PlaceWords::painkiller()))
    , m_soreTitle(new TextLabel(tr("Sore muscles? That is not knee pain."), Role::Body))
    , m_sore(new Segmented(tr("Sore muscles")))
    , m_hint(new TextLabel(tr("Saved once both are answered"), Role::Note, Token::Ink3))
    , m_save(new Button(tr("Save"), Button::Variant::Tonal))
    , m_skip(new Button(tr("Skip"), Button::Variant::Quiet)) {
    body()->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new TitleIcon, 0, Qt::AlignTop);
    head->addWidget(m_title->wrapped(), 1);
    body()->addLayout(head);
    body()->addWidget(m_note->wrapped());
    m_main = addScales(tr("this morning"), true);
    addPlaces();
    body()->addWidget(m_hourTitle->wrapped());
    m_hour = addScales(tr("an hour after the session"), false);
    body()->addWidget(m_painkiller);
    addSoreness();
    addFooter();
}

QuestionCard::Scales QuestionCard::addScales(const QString& about, bool zoneWords) {
    Scales scales{};
    for (const patella::Knee knee : bothSides) {
        const auto index = static_cast<std::size_t>(knee);
        auto* scale = new PainScale(static_cast<Side>(knee), PainScale::Size::Card, this);
        scale->setWords(painWords());
        scale->setUnansweredText(tr("not answered yet"));
        scale->setZoneWordsShown(zoneWords && knee == patella::Knee::Right);
        scale->setAccessibleDescription(about);
        connect(scale, &PainScale::valueChanged, this, &QuestionCard::follow);
        body()->addWidget(scale);
        scales[index] = scale;
    }
    return scales;
}

void QuestionCard::addPlaces() {
    body()->addWidget(m_where);
    connect(m_where, &KneeWhere::changed, this, [this] {
        const auto told = [this](Side knee) { return placesOf(utf8(m_where->keys(knee))); };
        m_where->setNote(PlaceWords::worth(both(told(Side::Left), told(Side::Right))));
    });
}

void QuestionCard::addSoreness() {
    for (const auto& [soreness, key] : EnumKeys<Soreness>::table)
        m_sore->addSegment(Words::name(soreness));
    body()->addWidget(m_soreTitle->wrapped());
    body()->addWidget(m_sore, 0, Qt::AlignLeft);
}

void QuestionCard::addFooter() {
    body()->addWidget(new Separator);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_hint->wrapped(), 1);
    m_skip->setInk(Token::Accent);
    for (Button* button : {m_skip, m_save}) {
        button->setButtonSize(Button::Size::Small);
        row->addWidget(button);
    }
    body()->addLayout(row);
    connect(m_save, &QAbstractButton::clicked, this, &QuestionCard::save);
    connect(m_skip, &QAbstractButton::clicked, this, &QuestionCard::skipped);
}

void QuestionCard::clear() {
    for (const Scales& scales : {m_main, m_hour})
        for (PainScale* scale : scales)
            scale->setValue(std::nullopt);
    m_where->clear();
    m_painkiller->setOn(false);
    m_sore->setCurrentIndex(-1);
}

void QuestionCard::showParts(bool main, bool hour) {
    for (PainScale* scale : m_main)
        scale->setVisible(main);
    m_hourTitle->setVisible(hour && main);
    for (PainScale* scale : m_hour)
        scale->setVisible(hour);
    m_hour[1]->setZoneWordsShown(!main);
    m_where->setVisible(main);
    for (QWidget* part : {static_cast<QWidget*>(m_soreTitle), static_cast<QWidget*>(m_sore)})
        part->setVisible(main && !m_now);
}

void QuestionCard::ask(const ScoreQuestion& question, LocalDate today) {
    if (m_now || !m_asked || question.sessions != m_question.sessions ||
        question.trained != m_question.trained || question.morningOpen != m_question.morningOpen)
        clear();
    m_question = question;
    m_asked = true;
    m_now = false;
    m_title->setText(TodayWords::question(question, today));
    setAccessibleName(m_title->text());
    m_note->setText(TodayWords::questionNote(question, today));
    m_skip->setText(tr("Skip"));
    showParts(question.morningOpen, !question.hourOpen.empty());
    follow();
}

void QuestionCard::askNow() {
    clear();
    m_now = true;
    m_title->setText(tr("How are your knees now?"));
    setAccessibleName(m_title->text());
    m_note->setText(tr("A score of any time joins your line. One knee is enough."));
    m_skip->setText(tr("Cancel"));
    showParts(true, false);
    follow();
}

void QuestionCard::focusFirst() {
    (m_main[0]->isHidden() ? m_hour[0] : m_main[0])->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::follow() {
    const Scales& asked = m_main[0]->isHidden() ? m_hour : m_main;
    const bool both = asked[0]->value() && asked[1]->value();
    const bool any = asked[0]->value() || asked[1]->value();
    m_save->setEnabled(m_now ? any : both);
    m_hint->setText(m_now || both ? QString() : tr("Saved once both are answered"));
}

void QuestionCard::save() {
    std::vector<ScoreAnswer> answers;
    for (const patella::Knee knee : bothSides) {
        const auto index = static_cast<std::size_t>(knee);
        ScoreAnswer answer{knee};
        if (!m_main[index]->isHidden()) {
            answer.morning = scoreOf(m_main[index]);
            answer.place = utf8(m_where->keys(static_cast<Side>(knee)));
        }
        if (!m_hour[index]->isHidden())
            answer.hourAfter = scoreOf(m_hour[index]);
        answers.push_back(answer);
    }
    if (!m_sore->isHidden() && m_sore->currentIndex() >= 0)
        Q_EMIT soreTold(static_cast<Soreness>(m_sore->currentIndex()));
    Q_EMIT answered(answers, m_painkiller->isOn());
}

} // namespace patella::ui
