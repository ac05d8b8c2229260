#include "ui/settings/erase_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace patella::ui {

EraseDialog::EraseDialog(const DataInfo& data, QWidget* host)
    : OverlayDialog(host)
    , m_word(new QLineEdit)
    , m_erase(new Button(tr("Delete everything"), Button::Variant::Danger)) {
    setTitle(tr("Delete everything?"));
    setSheetWidth(640);
    setDeleteOnClose(true);
    const QStringList lines{
        tr("All you entered goes: %1, %2 and %3, with their notes.", "counts of sessions, ratings, routines")
            .arg(tr("%n session(s)", "", data.sessions), tr("%n rating(s)", "", data.ratings),
                 tr("%n routine(s) of yours", "", data.routines)),
        tr("Every backup goes too (%n backup(s)), so nothing can be restored afterwards.", "", data.backups),
        tr("Your own exercise and routine files and the settings go as well. What you exported elsewhere "
           "stays.")};
    for (const QString& line : lines)
        body()->addWidget((new TextLabel(line, Role::Body, Token::Ink2))->wrapped());
    const QString word = tr("delete", "the word to type");
    auto* label = new TextLabel(tr("Type “%1” to go on").arg(word), Role::BodyStrong);
    label->setBuddy(m_word);
    m_word->setAccessibleName(label->text());
    m_word->setMaxLength(40);
    body()->addWidget(label);
    body()->addWidget(m_word);
    auto* keep = new Button(tr("Keep my data"));
    auto* copy = new Button(tr("Export first…"));
    for (Button* button : {keep, copy, m_erase}) {
        button->setButtonSize(Button::Size::Dialog);
        if (button == m_erase)
            footer()->addStretch(1);
        footer()->addWidget(button);
    }
    setFirstFocus(m_word);
    connect(m_word, &QLineEdit::textChanged, this, &EraseDialog::check);
    connect(keep, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(copy, &QAbstractButton::clicked, this, &EraseDialog::exportFirst);
    connect(m_erase, &QAbstractButton::clicked, this, [this] {
        done();
        Q_EMIT confirmed();
    });
    check();
}

void EraseDialog::check() {
    m_erase->setEnabled(
        m_word->text().trimmed().compare(tr("delete", "the word to type"), Qt::CaseInsensitive) == 0);
}

} // namespace patella::ui
