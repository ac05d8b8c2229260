#include "ui/today/telling_dialog.h"

#include "ui/text/today_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

TellingDialog::TellingDialog(const TodayView& view, const std::vector<SafetySign>& signs, QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("What to tell them"));
    setSheetWidth(640);
    setDeleteOnClose(true);
    const auto add = [this](const QString& words, Role role, Token ink) {
        auto* label = (new TextLabel(words, role, ink))->wrapped();
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
    };
    for (const SafetySign& sign : signs) {
        const auto& ticked = view.plan.safety.ticked;
        if (std::find(ticked.begin(), ticked.end(), sign.id) == ticked.end())
            continue;
        const QString flag = text(sign.flag);
        add(QLocale().toUpper(flag.left(1)) + flag.mid(1), Role::BodyStrong, Token::Ink);
        add(text(sign.action), Role::Body, Token::Ink2);
    }
    if (!view.pain.empty()) {
        add(tr("Pain, last 14 days"), Role::BodyStrong, Token::Ink);
        add(TodayWords::summary(view.pain), Role::Body, Token::Ink2);
    }
    add(tr("Tell when it began, what makes it better or worse, and that you train with exercises for "
           "runner's knee. Patella never diagnoses."),
        Role::Note, Token::Ink2);
    auto* close = new Button(tr("Close"));
    close->setButtonSize(Button::Size::Dialog);
    footer()->addStretch(1);
    footer()->addWidget(close);
    setFirstFocus(close);
    connect(close, &QAbstractButton::clicked, this, &OverlayDialog::done);
}

} // namespace patella::ui
