#include "ui/measures/compare_dialog.h"

#include "ui/measures/measures_card.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

CompareDialog::CompareDialog(const MeasuresView& view, QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("Kept. This is how it compares."));
    setSheetWidth(640);
    setDeleteOnClose(true);
    auto* card = new MeasuresCard(this);
    card->setBare(true);
    card->render(view);
    body()->addWidget(card);
    if (view.dueFrom && *view.dueFrom > view.today)
        body()->addWidget(
            (new TextLabel(tr("You are asked again on %1.", "day").arg(Words::longDay(*view.dueFrom)),
                           Role::Note, Token::Ink2))
                ->wrapped());
    auto* close = new Button(tr("Close"), Button::Variant::Primary);
    close->setButtonSize(Button::Size::Dialog);
    footer()->addWidget(close);
    footer()->addStretch(1);
    setFirstFocus(close);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

} // namespace patella::ui
