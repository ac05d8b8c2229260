#include "ui/measures/total_field.h"

#include "ui/text/measure_words.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

constexpr int longestNumber = 8; ///< characters

} // namespace

TotalField::TotalField(MeasureId id, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_field(new QLineEdit(this))
    , m_fault(new TextLabel(
          tr("A whole number from 0 to %1.", "highest total").arg(QLocale().toString(highestTotal(id))),
          Role::NoteStrong)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* name = new TextLabel(MeasureWords::totalName(id), Role::NoteStrong, Token::Ink2);
    name->setBuddy(m_field);
    column->addWidget(name->wrapped());
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    m_field->setMaxLength(longestNumber);
    m_field->setFixedWidth(grown(96, Role::Body));
    m_field->setAccessibleName(MeasureWords::totalName(id));
    line->addWidget(m_field);
    line->addWidget(m_fault->wrapped(), 1);
    column->addLayout(line);
    QSizePolicy kept = m_fault->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the field stays where it is
    m_fault->setSizePolicy(kept);
    m_fault->hide();
    connect(m_field, &QLineEdit::textChanged, this, &TotalField::follow);
}

void TotalField::setPoints(int points) { m_field->setText(QLocale().toString(points)); }

std::optional<MeasureTotal> TotalField::told() const {
    bool whole = false;
    const int points = QLocale().toInt(m_field->text().trimmed(), &whole);
    const MeasureTotal total{points};
    return whole && checkMeasure(m_id, {total}) ? std::optional(total) : std::nullopt;
}

bool TotalField::atFault() const { return !m_field->text().trimmed().isEmpty() && !told(); }

void TotalField::follow() {
    m_fault->setVisible(atFault());
    m_field->setAccessibleDescription(atFault() ? m_fault->text() : QString());
    Q_EMIT changed();
}

} // namespace patella::ui
