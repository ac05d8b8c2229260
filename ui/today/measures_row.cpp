#include "ui/today/measures_row.h"

#include "ui/widgets/button.h"

namespace patella::ui {

MeasuresRow::MeasuresRow(QWidget* parent)
    : MessageBar(Kind::Info, parent) {
    setIconName(QStringLiteral("cal"));
    connect(addActionButton(tr("Answer")), &QAbstractButton::clicked, this, &MeasuresRow::wanted);
    connect(addActionButton(tr("Not today")), &QAbstractButton::clicked, this, &MeasuresRow::putOff);
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
