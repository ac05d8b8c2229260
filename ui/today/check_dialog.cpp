#include "ui/today/check_dialog.h"

#include "ui/text/place_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/switch_row.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace patella::ui {

namespace {

struct CheckDialog {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::CheckDialog)
};

PainScale* scaleIn(OverlayDialog* sheet) {
    auto* scale = new PainScale(Side::Left, PainScaleSize::Summary, sheet);
    QStringList words;
    for (int score = PainScore::lowest; score <= PainScore::highest; ++score)
        words << Words::painWord(score);
    scale->setWords(words);
    scale->setHeaderShown(false);
    scale->setZoneWordsShown(true);
    scale->setKneeName(CheckDialog::tr("Highest pain of either knee"));
    return scale;
}

} // namespace

void askCheck(const PlanCheck& check, QWidget* host, std::function<void(const TrialAnswer&)> take) {
    auto* sheet = new OverlayDialog(host);
    sheet->setTitle(CheckDialog::tr("How did it go?"));
    sheet->setSheetWidth(640);
    sheet->setDeleteOnClose(true);
    sheet->body()->addWidget((new TextLabel(text(check.text), Role::Body))->wrapped());
    sheet->body()->addWidget(
        (new TextLabel(CheckDialog::tr("Highest pain of either knee"), Role::BodyStrong))->wrapped());
    PainScale* scale = scaleIn(sheet);
    sheet->body()->addWidget(scale);
    auto* painkiller = new SwitchRow(PlaceWords::painkiller(), sheet);
    auto* note = new TextLabel(
        CheckDialog::tr("With a painkiller it does not count yet: it would hide what the check looks for."),
        Role::Note, Token::Ink2, sheet);
    sheet->body()->addWidget(painkiller);
    sheet->body()->addWidget(note->wrapped());
    note->hide();
    QObject::connect(painkiller, &SwitchRow::toggled, note, &QWidget::setVisible);
    auto* passed = new Button(CheckDialog::tr("It went like this"), Button::Variant::Primary, sheet);
    auto* notYet = new Button(CheckDialog::tr("Not yet"), Button::Variant::Secondary, sheet);
    auto* cancel = new Button(CheckDialog::tr("Cancel"), Button::Variant::Quiet, sheet);
    for (Button* button : {passed, notYet, cancel}) {
        button->setButtonSize(Button::Size::Dialog);
        sheet->footer()->addWidget(button);
    }
    sheet->footer()->addStretch(1);
    passed->setEnabled(false);
    sheet->setFirstFocus(scale);
    const auto answer = [sheet, scale, painkiller, take = std::move(take)](bool done) {
        const std::optional<int> value = scale->value();
        const TrialAnswer told{done, value ? PainScore::of(*value) : std::nullopt, painkiller->isOn()};
        sheet->done();
        take(told);
    };
    QObject::connect(scale, &PainScale::valueChanged, passed, [passed] { passed->setEnabled(true); });
    QObject::connect(passed, &QAbstractButton::clicked, sheet, [answer] { answer(true); });
    QObject::connect(notYet, &QAbstractButton::clicked, sheet, [answer] { answer(false); });
    QObject::connect(cancel, &QAbstractButton::clicked, sheet, &OverlayDialog::done);
    sheet->open();
}

} // namespace patella::ui
