#include "ui/routine/selection_menu.h"

#include "ui/widgets/icon.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace patella::ui {

namespace {

struct SelectionMenu {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::SelectionMenu)
};

/// Shows the keys without claiming them: they are shortcuts of the builder.
QString withKeys(const QString& text, const QKeySequence& keys) {
    return text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText);
}

} // namespace

void addClipboardParts(QMenu& menu, const ItemActions& actions) {
    menu.addAction(withKeys(SelectionMenu::tr("Copy"), QKeySequence::Copy),
                   [copy = actions.copy] { copy(); });
    menu.addAction(withKeys(SelectionMenu::tr("Cut"), QKeySequence::Cut), [cut = actions.cut] { cut(); });
    menu.addAction(withKeys(SelectionMenu::tr("Paste after it"), QKeySequence::Paste),
                   [paste = actions.paste] { paste(); });
}

QMenu* makeSelectionMenu(QWidget* parent, int count, const ItemActions& actions) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (actions.alternate)
        menu->addAction(icon(u"repeat", Token::Ink2),
                        withKeys(count == 2 ? SelectionMenu::tr("Alternate these two")
                                            : SelectionMenu::tr("Alternate these %n", "", count),
                                 QKeySequence(Qt::CTRL | Qt::Key_G)),
                        [alternate = actions.alternate] { alternate(); });
    menu->addAction(icon(u"layers", Token::Ink2),
                    withKeys(SelectionMenu::tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D)),
                    [duplicate = actions.duplicate] { duplicate(); });
    addClipboardParts(*menu, actions);
    menu->addSeparator();
    const auto add = [&](const QString& words, const QKeySequence& keys, auto&& act) {
        menu->addAction(withKeys(words, keys), act);
    };
    add(SelectionMenu::tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up),
        [move = actions.move] { move(-1); });
    add(SelectionMenu::tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down),
        [move = actions.move] { move(1); });
    add(SelectionMenu::tr("To the phase before"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
        [change = actions.changePhase] { change(-1); });
    add(SelectionMenu::tr("To the next phase"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down),
        [change = actions.changePhase] { change(1); });
    menu->addSeparator();
    menu->addAction(icon(u"trash", Token::Ink2),
                    withKeys(SelectionMenu::tr("Remove these %n", "", count), QKeySequence(Qt::Key_Delete)),
                    [remove = actions.remove] { remove(); });
    return menu;
}

} // namespace patella::ui
