#include "ui/scores/score_sheet.h"

#include "ui/text/place_words.h"
#include "ui/text/score_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/knee_where.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

QStringList painWords() {
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    return words;
}

Side sideOf(const ScoreSlot& slot) { return static_cast<Side>(slot.entry.rating.knee); }

} // namespace

ScoreSheet::ScoreSheet(const ScoreMoment& moment, std::optional<Soreness> soreness, QWidget* host)
    : OverlayDialog(host)
    , m_moment(moment)
    , m_before(soreness) {
    setTitle(ScoreWords::title(moment));
    setSheetWidth(640);
    setDeleteOnClose(true);
    body()->addWidget((new TextLabel(ScoreWords::about(moment), Role::Body, Token::Ink2))->wrapped());
    for (const ScoreSlot& slot : moment.slots)
        addRow(slot, &slot == &moment.slots.back());
    m_effect = new MessageBar(MessageBar::Kind::Info, this);
    m_effect->hide();
    body()->addWidget(m_effect);
    if (moment.onePerKnee())
        addPlaces();
    m_tookBefore = std::any_of(moment.slots.begin(), moment.slots.end(),
                               [](const ScoreSlot& slot) { return slot.entry.rating.painkiller; });
    m_painkiller = new SwitchRow(PlaceWords::painkiller(), this);
    m_painkiller->setOn(m_tookBefore);
    body()->addWidget(m_painkiller);
    connect(m_painkiller, &SwitchRow::toggled, this, &ScoreSheet::follow);
    if (moment.kind == PainKind::NextMorning)
        addSoreness();
    body()->addWidget((new TextLabel(ScoreWords::kept(moment.kind), Role::Note, Token::Ink2))->wrapped());
    addFooter();
    follow();
}

void ScoreSheet::setEffect(const QString& strong, const QString& rest) {
    if (changes().scores.empty())
        return;
    m_effect->setMessage(strong, rest);
    m_effect->show();
    announce(m_effect, strong);
}

void ScoreSheet::addRow(const ScoreSlot& slot, bool last) {
    const PainRating& rating = slot.entry.rating;
    const bool heads =
        !slot.exercise.empty() && (m_rows.empty() || m_rows.back().slot.entry.rating.item != rating.item);
    if (heads)
        body()->addWidget((new TextLabel(text(slot.exercise), Role::BodyStrong))->wrapped());
    Row row{slot};
    row.scale = new PainScale(sideOf(slot), PainScaleSize::Summary, this);
    row.scale->setWords(painWords());
    row.scale->setUnansweredText(slot.given() ? tr("not answered") : tr("not asked"));
    row.scale->setZoneWordsShown(last);
    row.scale->setValue(rating.score ? std::optional(rating.score->value()) : std::nullopt);
    row.scale->setAccessibleDescription(slot.exercise.empty() ? title() : text(slot.exercise));
    body()->addWidget(row.scale);
    connect(row.scale, &PainScale::valueChanged, this, &ScoreSheet::follow);
    if (m_moment.kind == PainKind::During || m_moment.kind == PainKind::AnyTime || rating.sharp) {
        row.sharp = new Chip(tr("Sharp or sudden"), this);
        row.sharp->setAccessibleName(tr("%1: sharp or sudden").arg(kneeName(sideOf(slot))));
        row.sharp->setChecked(rating.sharp);
        body()->addWidget(row.sharp, 0, Qt::AlignLeft);
        connect(row.sharp, &QAbstractButton::toggled, this, &ScoreSheet::follow);
    }
    if (m_rows.empty())
        setFirstFocus(row.scale);
    m_rows.push_back(row);
}

void ScoreSheet::addPlaces() {
    m_where = new KneeWhere(PlaceWords::regions(), this);
    for (const Row& row : m_rows)
        m_where->setKeys(sideOf(row.slot), text(row.slot.entry.rating.place));
    body()->addWidget(m_where);
    connect(m_where, &KneeWhere::changed, this, &ScoreSheet::follow);
}

void ScoreSheet::addSoreness() {
    auto* title = new TextLabel(tr("Sore muscles? That is not knee pain."), Role::Body);
    m_sore = new Segmented(tr("Sore muscles"), this);
    for (const auto& [soreness, key] : EnumKeys<Soreness>::table)
        m_sore->addSegment(Words::name(soreness));
    m_sore->setCurrentIndex(m_before ? static_cast<int>(*m_before) : -1);
    body()->addWidget(title->wrapped());
    body()->addWidget(m_sore, 0, Qt::AlignLeft);
    connect(m_sore, &Segmented::currentChanged, this, &ScoreSheet::follow);
}

void ScoreSheet::addFooter() {
    m_save = new Button(tr("Save the correction"), Button::Variant::Primary, this);
    auto* back = new Button(tr("Take the scores back"), Button::Variant::Secondary, this);
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Quiet, this);
    for (Button* button : {m_save, back, cancel}) {
        button->setButtonSize(Button::Size::Dialog);
        footer()->addWidget(button);
    }
    footer()->addStretch(1);
    back->setVisible(m_moment.given());
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        const ScoreChanges all = changes();
        done();
        Q_EMIT corrected(all);
    });
    connect(back, &QAbstractButton::clicked, this, &ScoreSheet::takeBack);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

/// Clears the sheet; nothing is written before it is saved.
void ScoreSheet::takeBack() {
    for (const Row& row : m_rows) {
        row.scale->setValue(std::nullopt);
        row.scale->setUnansweredText(tr("not answered"));
        if (row.sharp)
            row.sharp->setChecked(false);
    }
    follow();
    m_save->setFocus(Qt::OtherFocusReason);
}

PainRating ScoreSheet::told(const Row& row) const {
    PainRating rating = row.slot.entry.rating;
    const std::optional<int> value = row.scale->value();
    rating.score = value ? PainScore::of(*value) : std::nullopt;
    rating.sharp = row.sharp && row.sharp->isChecked();
    if (m_where)
        rating.place = utf8(m_where->keys(sideOf(row.slot)));
    if (!rating.score && !rating.sharp)
        rating.place.clear();
    if (m_painkiller->isOn() != m_tookBefore)
        rating.painkiller = m_painkiller->isOn();
    return rating;
}

ScoreChanges ScoreSheet::changes() const {
    ScoreChanges changed;
    for (const Row& row : m_rows) {
        const PainRating now = told(row);
        PainRating was = row.slot.entry.rating;
        if (placesOf(now.place) == placesOf(was.place))
            was.place = now.place; // the same in another order
        const bool silent = !row.slot.given() && !now.score && !now.sharp;
        if (!silent && now != was)
            changed.scores.emplace_back(row.slot.entry, now);
    }
    if (m_sore && m_sore->currentIndex() >= 0 &&
        (!m_before || m_sore->currentIndex() != static_cast<int>(*m_before)))
        changed.soreness = static_cast<Soreness>(m_sore->currentIndex());
    return changed;
}

void ScoreSheet::follow() {
    if (m_save)
        m_save->setEnabled(!changes().none());
    if (m_effect && changes().scores.empty())
        m_effect->hide();
    else if (m_effect)
        Q_EMIT changed();
    if (m_where)
        m_where->setNote(PlaceWords::worth(
            both(placesOf(utf8(m_where->keys(Side::Left))), placesOf(utf8(m_where->keys(Side::Right))))));
}

} // namespace patella::ui
