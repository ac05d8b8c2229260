#include "ui/player/knee_question.h"

#include "ui/text/place_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/knee_where.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

QStringList painWords() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    return words;
}

} // namespace

KneeQuestion::KneeQuestion(PainScaleSize size, const Asks& asks, const QString& about, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size == PainScaleSize::Dialog ? 16 : 12);
    const QStringList words = painWords();
    for (const patella::Knee knee : bothSides) {
        const auto index = static_cast<std::size_t>(knee);
        auto* scale = new PainScale(static_cast<Side>(knee), size, this);
        scale->setWords(words);
        scale->setUnansweredText(tr("not answered yet"));
        scale->setZoneWordsShown(knee == patella::Knee::Right);
        if (!about.isEmpty())
            scale->setAccessibleDescription(about);
        m_scales[index] = scale;
        column->addWidget(scale);
        connect(scale, &PainScale::valueChanged, this, [this, knee] { Q_EMIT answered(knee); });
    }
    if (asks.sharp)
        column->addLayout(sharpRow());
    if (asks.place)
        addPlaces();
    if (asks.painkiller)
        addPainkiller();
}

void KneeQuestion::addPlaces() {
    m_where = new KneeWhere(PlaceWords::regions(), this);
    layout()->addWidget(m_where);
    connect(m_where, &KneeWhere::changed, this, [this](Side side) {
        m_where->setNote(PlaceWords::worth(both(placesOf(answers()[0].place), placesOf(answers()[1].place))));
        const auto knee = static_cast<patella::Knee>(side);
        if (answers()[static_cast<std::size_t>(knee)].answered())
            Q_EMIT answered(knee);
    });
}

/// It is of both knees, and told even where no score was given.
void KneeQuestion::addPainkiller() {
    m_painkiller = new SwitchRow(PlaceWords::painkiller(), this);
    layout()->addWidget(m_painkiller);
    connect(m_painkiller, &SwitchRow::toggled, this, [this] {
        for (const patella::Knee knee : bothSides)
            Q_EMIT answered(knee);
    });
}

/// "Sharp or sudden  [Left knee] [Right knee]"
QLayout* KneeQuestion::sharpRow() {
    auto* row = new FlowLayout(nullptr, 12, 8);
    auto* label = new TextLabel(tr("Is it sharp or sudden?"), Role::Body, Token::Ink2, this);
    label->setMinimumHeight(grown(32, Role::Body)); // as high as the chips beside it
    row->addWidget(label);
    for (const patella::Knee knee : bothSides) {
        auto* chip = new Chip(Words::knee(knee), this);
        chip->setCheckable(true);
        chip->setAccessibleName(tr("%1: sharp or sudden").arg(Words::knee(knee)));
        m_sharp[static_cast<std::size_t>(knee)] = chip;
        row->addWidget(chip);
        connect(chip, &Chip::toggled, this, [this, knee] { Q_EMIT answered(knee); });
    }
    return row;
}

KneeAnswers KneeQuestion::answers() const {
    KneeAnswers answers;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (const auto value = m_scales[i]->value())
            answers[i].score = PainScore::of(*value);
        answers[i].sharp = m_sharp[i] && m_sharp[i]->isChecked();
        answers[i].place = m_where ? utf8(m_where->keys(static_cast<Side>(i))) : std::string();
        answers[i].painkiller = m_painkiller && m_painkiller->isOn();
    }
    return answers;
}

void KneeQuestion::clear() {
    for (std::size_t i = 0; i < m_scales.size(); ++i) {
        m_scales[i]->setValue(std::nullopt);
        if (m_sharp[i]) {
            const QSignalBlocker quiet(m_sharp[i]);
            m_sharp[i]->setChecked(false);
        }
    }
    if (m_where)
        m_where->clear();
    setPainkiller(false);
}

void KneeQuestion::setPainkiller(bool taken) {
    if (m_painkiller)
        m_painkiller->setOn(taken);
}

void KneeQuestion::setAnswers(const KneeAnswers& answers) {
    for (std::size_t i = 0; i < m_scales.size(); ++i) {
        const auto score = answers[i].score;
        m_scales[i]->setValue(score ? std::optional(score->value()) : std::nullopt);
        if (m_sharp[i]) {
            const QSignalBlocker quiet(m_sharp[i]);
            m_sharp[i]->setChecked(answers[i].sharp);
        }
    }
}

void KneeQuestion::setZoneNotes(const QStringList& notes) { m_scales.back()->setZoneNotes(notes); }

std::optional<std::size_t> KneeQuestion::focused() const {
    for (std::size_t i = 0; i < m_scales.size(); ++i)
        if (m_scales[i]->hasFocus() || (m_sharp[i] && m_sharp[i]->hasFocus()))
            return i;
    return std::nullopt;
}

void KneeQuestion::keyPressEvent(QKeyEvent* event) {
    const auto index = focused();
    const bool back = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (index && back && m_scales[*index]->value()) {
        m_scales[*index]->setValue(std::nullopt);
        Q_EMIT answered(static_cast<patella::Knee>(*index));
    } else if (index && event->key() == Qt::Key_S && m_sharp[*index]) {
        m_sharp[*index]->toggle();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace patella::ui
