#include "ui/measures/activities_part.h"

#include "ui/text/measure_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/number_scale.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int longestName = 60; ///< characters: no more bytes than OwnActivity::longest

} // namespace

ActivitiesPart::ActivitiesPart(const std::vector<std::string>& chosenBefore, QWidget* parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_adding(nullptr)
    , m_left(new TextLabel({}, Role::Note, Token::Ink2))
    , m_note(new TextLabel(tr("Another activity begins a line of its own. What you told of the one before "
                              "stays in your answers."),
                           Role::Note, Token::Ink2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_list->setSpacing(14);
    column->addLayout(m_list);
    m_adding = adding();
    column->addWidget(m_adding);
    column->addWidget(m_note->wrapped());
    for (const std::string& name : chosenBefore) {
        m_before.push_back(text(name));
        add(text(name));
    }
    follow();
}

QWidget* ActivitiesPart::adding() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_left->wrapped());
    auto* chips = new QWidget(box);
    auto* flow = new FlowLayout(chips);
    for (const QString& name : MeasureWords::suggestions()) {
        auto* chip = new Chip(name, chips);
        chip->setCheckable(false);
        chip->setMark(Chip::Mark::None);
        chip->setIconName(QStringLiteral("plus"));
        chip->setAccessibleDescription(tr("Choose this activity"));
        flow->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, name] { add(name); });
    }
    column->addWidget(chips);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_own = new QLineEdit(box);
    m_own->setMaxLength(longestName);
    m_own->setPlaceholderText(tr("In your own words"));
    m_own->setAccessibleName(tr("An activity in your own words"));
    m_add = new Button(tr("Add"), Button::Variant::Tonal, box);
    m_add->setAccessibleDescription(tr("Choose the activity in your own words"));
    line->addWidget(m_own, 1);
    line->addWidget(m_add);
    column->addLayout(line);
    m_fault = new TextLabel(tr("You have chosen that one already."), Role::Note, Token::Ink);
    column->addWidget(m_fault->wrapped());
    m_fault->hide();
    connect(m_own, &QLineEdit::textChanged, this, &ActivitiesPart::follow);
    connect(m_own, &QLineEdit::returnPressed, this, &ActivitiesPart::addTyped);
    connect(m_add, &QAbstractButton::clicked, this, &ActivitiesPart::addTyped);
    return box;
}

bool ActivitiesPart::has(const QString& name) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.scale->name().compare(name, Qt::CaseInsensitive) == 0;
    });
}

void ActivitiesPart::addTyped() {
    const QString name = m_own->text().simplified();
    if (name.isEmpty() || has(name))
        return;
    m_own->clear();
    add(name);
}

void ActivitiesPart::add(const QString& name) {
    if (m_rows.size() >= OwnActivities::most || has(name))
        return;
    Row row;
    row.box = new QWidget(this);
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    row.scale = new NumberScale(name, row.box);
    row.scale->setEnds(tr("0: cannot do it"), tr("10: as well as before"));
    auto* away =
        new IconButton(QStringLiteral("x"), tr("Choose another activity than: %1").arg(name), row.box);
    away->setToolTip(tr("Choose another one"));
    line->addWidget(row.scale, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    m_list->addWidget(row.box);
    m_rows.push_back(row);
    connect(row.scale, &NumberScale::valueChanged, this, &ActivitiesPart::changed);
    connect(away, &QAbstractButton::clicked, this, [this, box = row.box] { giveUp(box); });
    if (isVisible())
        row.scale->setFocus(Qt::OtherFocusReason);
    follow();
    Q_EMIT changed();
}

void ActivitiesPart::giveUp(QWidget* box) {
    std::erase_if(m_rows, [box](const Row& row) { return row.box == box; });
    m_list->removeWidget(box);
    box->hide();
    box->deleteLater();
    follow();
    m_own->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ActivitiesPart::follow() {
    const auto left = static_cast<int>(OwnActivities::most - m_rows.size());
    m_adding->setVisible(left > 0);
    m_left->setText(m_rows.empty()
                        ? tr("Choose up to three things that your knees make hard. You rate the same ones "
                             "every two weeks.")
                        : tr("%n more may be chosen.", nullptr, left));
    const QString typed = m_own->text().simplified();
    m_fault->setVisible(!typed.isEmpty() && has(typed));
    m_add->setEnabled(!typed.isEmpty() && !has(typed));
    for (Chip* chip : m_chips)
        chip->setVisible(!has(chip->text()));
    m_note->setVisible(
        std::any_of(m_before.begin(), m_before.end(), [this](const QString& name) { return !has(name); }));
    updateGeometry();
}

void ActivitiesPart::setScores(const OwnActivities& told) {
    for (const OwnActivity& each : told.chosen)
        for (const Row& row : m_rows)
            if (row.scale->name() == text(each.name))
                row.scale->setValue(each.score);
}

std::optional<OwnActivities> ActivitiesPart::told() const {
    OwnActivities all;
    bool rated = false;
    for (const Row& row : m_rows) {
        all.chosen.push_back({utf8(row.scale->name()), row.scale->value()});
        rated = rated || row.scale->value();
    }
    return rated ? std::optional(all) : std::nullopt;
}

QWidget* ActivitiesPart::first() const {
    return m_rows.empty() ? static_cast<QWidget*>(m_own) : m_rows.front().scale;
}

} // namespace patella::ui
