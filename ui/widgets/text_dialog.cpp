#include "ui/widgets/text_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace patella::ui {

namespace {

struct TextDialog {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::TextDialog)
};

OverlayDialog* makeSheet(QWidget* page, const QString& title, int width) {
    auto* sheet = new OverlayDialog(page->window());
    sheet->setTitle(title);
    sheet->setSheetWidth(width);
    sheet->setDeleteOnClose(true);
    return sheet;
}

} // namespace

void askText(QWidget* page, const TextQuestion& question, std::function<void(const QString&)> take) {
    OverlayDialog* sheet = makeSheet(page, question.title, grown(520, Role::Body));
    auto* agree = new Button(question.action, Button::Variant::Primary, sheet);
    std::function<QString()> typed;
    if (question.several) {
        auto* field = new QPlainTextEdit(question.text, sheet);
        field->setAccessibleName(question.title);
        field->setTabChangesFocus(true);
        field->setFixedHeight(grown(110, Role::Body));
        typed = [field, most = question.most] { return field->toPlainText().left(most).trimmed(); };
        sheet->body()->addWidget(field);
        sheet->setFirstFocus(field);
    } else {
        auto* field = new QLineEdit(question.text, sheet);
        field->setAccessibleName(question.title);
        field->setMaxLength(question.most);
        field->selectAll();
        typed = [field] { return field->text().trimmed(); };
        const auto check = [agree, typed, empty = question.mayBeEmpty] {
            agree->setEnabled(empty || !typed().isEmpty());
        };
        QObject::connect(field, &QLineEdit::textChanged, agree, check);
        QObject::connect(field, &QLineEdit::returnPressed, agree, &QAbstractButton::click);
        check();
        sheet->body()->addWidget(field);
        sheet->setFirstFocus(field);
    }
    if (!question.hint.isEmpty())
        sheet->body()->addWidget((new TextLabel(question.hint, Role::Note, Token::Ink2, sheet))->wrapped());
    auto* cancel = new Button(TextDialog::tr("Cancel"), Button::Variant::Secondary, sheet);
    sheet->footer()->addWidget(agree);
    sheet->footer()->addWidget(cancel);
    sheet->footer()->addStretch(1);
    QObject::connect(cancel, &QAbstractButton::clicked, sheet, &OverlayDialog::done);
    QObject::connect(agree, &QAbstractButton::clicked, sheet, [sheet, typed, take = std::move(take)] {
        const QString text = typed();
        sheet->done();
        take(text);
    });
    sheet->open();
}

void askBeforeLeaving(QWidget* page, const QString& name, std::function<bool()> save,
                      std::function<void()> go) {
    OverlayDialog* sheet = makeSheet(page, TextDialog::tr("Keep your changes?"), grown(560, Role::Body));
    const QString words = TextDialog::tr("“%1” has changes that are not saved yet.").arg(name);
    sheet->body()->addWidget((new TextLabel(words, Role::Body, Token::Ink2, sheet))->wrapped());
    auto* keep = new Button(TextDialog::tr("Save"), Button::Variant::Primary, sheet);
    auto* discard = new Button(TextDialog::tr("Discard"), Button::Variant::Secondary, sheet);
    auto* stay = new Button(TextDialog::tr("Stay here"), Button::Variant::Secondary, sheet);
    for (Button* button : {keep, discard, stay})
        sheet->footer()->addWidget(button);
    sheet->footer()->addStretch(1);
    sheet->setFirstFocus(keep);
    QObject::connect(stay, &QAbstractButton::clicked, sheet, &OverlayDialog::done);
    QObject::connect(discard, &QAbstractButton::clicked, sheet, [sheet, go] {
        sheet->done();
        go();
    });
    QObject::connect(keep, &QAbstractButton::clicked, sheet, [sheet, save = std::move(save), go] {
        sheet->done();
        if (save())
            go();
    });
    sheet->open();
}

} // namespace patella::ui
