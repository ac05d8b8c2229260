#include "ui/today/measures_row.h"

#include "ui/widgets/button.h"

namespace patella::ui {

MeasuresRow::MeasuresRow(QWidget* parent)
    : MessageBar(Kind::Info, parent) {
    setIconName(QStringLiteral("cal"));
    Button* answer = addActionButton(tr("Answer"));
    Button* later = addActionButton(tr("Not today"));
    answer->setAccessibleName(tr("Answer: how is it going?"));
    later->setAccessibleName(tr("Not today: how is it going?")); // the session has a "Not today" too
    connect(answer, &QAbstractButton::clicked, this, &MeasuresRow::wanted);
    connect(later, &QAbstractButton::clicked, this, &MeasuresRow::putOff);
    hide();
}

void MeasuresRow::render(MeasuresAsked asked) {
    setVisible(asked != MeasuresAsked::NotNow);
    if (asked == MeasuresAsked::First)
        setMessage(tr("Where do you start from?"),
                   tr("1 minute now, and every two weeks you see what changed."));
    else if (asked == MeasuresAsked::Again)
        setMessage(tr("Two weeks have passed: how is it going?"), tr("1 minute."));
}

} // namespace patella::ui
