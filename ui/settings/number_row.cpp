#include "ui/settings/number_row.h"

#include "ui/settings/setting_row.h"
#include "ui/text/coach_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace patella::ui {

NumberRow::NumberRow(const RuleNumber& number, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_field(new Stepper(CoachWords::name(number.key)))
    , m_explained(new TextLabel(CoachWords::range(number), Role::Hint, Token::Ink3))
    , m_fault(new TextLabel({}, Role::NoteStrong))
    , m_back(new Button(tr("Back to ours"), Button::Variant::Quiet)) {
    m_field->setRange(number.lowest, number.highest);
    m_field->setKeyboardTracking(false);
    m_field->setFormat([&number](int steps) { return CoachWords::value(number, steps * number.step); });
    m_field->setParse([&number](const QString& words) {
        for (int steps = number.lowest; steps <= number.highest; ++steps)
            if (CoachWords::value(number, steps * number.step) == words)
                return steps;
        bool read = false;
        QString bare = words;
        bare.remove(QRegularExpression(QStringLiteral("[^0-9.,]")));
        const double typed = QLocale().toDouble(bare, &read);
        return read ? number.stepsOf(number.unit == NumberUnit::Percent ? typed / 100 : typed) : -1;
    });
    m_back->setButtonSize(Button::Size::Small);
    m_back->setInk(Token::Accent);
    m_back->setAccessibleName(tr("%1: back to ours", "a number's name").arg(CoachWords::name(number.key)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new SettingRow(CoachWords::name(number.key), CoachWords::explained(number.key), m_field));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_explained->wrapped(), 1);
    foot->addWidget(m_back);
    column->addLayout(foot);
    column->addWidget(m_fault->wrapped());
    m_fault->hide();
    connect(m_field, &QSpinBox::valueChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { m_field->setValue(m_number.stepsOf(m_number.of({}))); });
    setValue(number.of({}));
}

double NumberRow::value() const { return m_field->value() * m_number.step; }

void NumberRow::setValue(double value) {
    const QSignalBlocker quiet(m_field);
    m_field->setValue(m_number.stepsOf(value));
    follow();
}

void NumberRow::setCitation(const QString& citation) {
    m_explained->setText(
        tr("%1. %2", "range of a number, where it comes from").arg(CoachWords::range(m_number), citation));
}

void NumberRow::setFault(const QString& sentence) {
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence.isEmpty() ? CoachWords::explained(m_number.key) : sentence);
}

void NumberRow::follow() { m_back->setVisible(m_field->value() != m_number.stepsOf(m_number.of({}))); }

} // namespace patella::ui
