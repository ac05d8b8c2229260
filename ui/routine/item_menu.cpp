#include "ui/routine/item_menu.h"

#include "ui/routine/selection_menu.h"
#include "ui/text/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plain_text.h"

#include <QKeySequence>
#include <QMenu>

namespace patella::ui {

namespace {

struct ItemMenu {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ItemMenu)
};

/// Shows the keys without claiming them: they are shortcuts of the builder.
QString withKeys(const QString& text, const QKeySequence& keys) {
    return text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText);
}

void addSwaps(QMenu& menu, const Exercise& exercise, const ExerciseLibrary& library,
              const ItemActions& actions) {
    const auto add = [&](const std::optional<ExerciseId>& id, const QString& icon_, const QString& words) {
        const Exercise* other = id ? library.find(*id) : nullptr;
        if (other && other->playable())
            menu.addAction(icon(icon_, Token::Ink2), words.arg(withoutMnemonic(shortened(text(other->name)))),
                           [swap = actions.swap, to = *id] { swap(to); });
    };
    add(exercise.easier, QStringLiteral("arrD"), ItemMenu::tr("Swap for the easier %1"));
    add(exercise.harder, QStringLiteral("arrU"), ItemMenu::tr("Swap for the harder %1"));
}

void addSides(QMenu& menu, const RoutineItem& item, const ItemActions& actions) {
    QMenu* sides = menu.addMenu(ItemMenu::tr("Sides"));
    for (const SideChoice each : {SideChoice::Both, SideChoice::LeftOnly, SideChoice::RightOnly}) {
        QString word = Words::name(each);
        word[0] = word[0].toUpper();
        QAction* action = sides->addAction(word, [set = actions.setSides, each] { set(each); });
        action->setCheckable(true);
        action->setChecked(item.sides == each);
    }
}

void addItemParts(QMenu& menu, const ItemMenuView& view, const ExerciseLibrary& library,
                  const ItemActions& actions) {
    const RoutineItem& item = *view.item;
    if (view.exercise)
        addSwaps(menu, *view.exercise, library, actions);
    menu.addSeparator();
    menu.addAction(icon(u"note", Token::Ink2),
                   item.note.empty() ? ItemMenu::tr("Add a note") : ItemMenu::tr("Change the note"),
                   [edit = actions.editText] { edit(false); });
    menu.addAction(icon(u"edit", Token::Ink2),
                   item.cue.empty() ? ItemMenu::tr("Add a cue") : ItemMenu::tr("Change the cue"),
                   [edit = actions.editText] { edit(true); });
    if (view.oneSided)
        addSides(menu, item, actions);
    if (view.counted) {
        QAction* pace = menu.addAction(ItemMenu::tr("At your own pace"));
        pace->setCheckable(true);
        pace->setChecked(item.selfPaced);
        QObject::connect(pace, &QAction::toggled, pace, [set = actions.setSelfPaced](bool on) { set(on); });
    }
    if (view.exercise && item.dose != DosePatch{})
        menu.addAction(icon(u"undo", Token::Ink2), ItemMenu::tr("Back to the exercise's own dose"),
                       [reset = actions.resetDose] { reset(); });
    menu.addSeparator();
}

} // namespace

QMenu* makeItemMenu(QWidget* parent, const ItemMenuView& view, const ExerciseLibrary& library,
                    const ItemActions& actions) {
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (actions.askCoach)
        menu->addAction(icon(u"hold", Token::Ink2), ItemMenu::tr("Ask or overrule the coach"),
                        [ask = actions.askCoach] { ask(); });
    if (actions.chooseThis)
        menu->addAction(icon(u"check", Token::Ink2), ItemMenu::tr("Keep this one, drop the choice"),
                        [choose = actions.chooseThis] { choose(); });
    menu->addAction(icon(u"layers", Token::Ink2),
                    withKeys(view.grouped ? ItemMenu::tr("Duplicate the group") : ItemMenu::tr("Duplicate"),
                             QKeySequence(Qt::CTRL | Qt::Key_D)),
                    [duplicate = actions.duplicate] { duplicate(); });
    if (actions.copy)
        addClipboardParts(*menu, actions);
    if (actions.alternate)
        menu->addAction(
            icon(u"repeat", Token::Ink2),
            withKeys(ItemMenu::tr("Alternate with the next one"), QKeySequence(Qt::CTRL | Qt::Key_G)),
            [alternate = actions.alternate] { alternate(); });
    if (actions.separate)
        menu->addAction(withKeys(ItemMenu::tr("One after the other again"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)),
                        [separate = actions.separate] { separate(); });
    if (view.item)
        addItemParts(*menu, view, library, actions);
    const auto up = QKeySequence(Qt::ALT | Qt::Key_Up), down = QKeySequence(Qt::ALT | Qt::Key_Down);
    const auto before = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
               after = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
    menu->addAction(withKeys(ItemMenu::tr("Move up"), up), [move = actions.move] { move(-1); });
    menu->addAction(withKeys(ItemMenu::tr("Move down"), down), [move = actions.move] { move(1); });
    menu->addAction(withKeys(ItemMenu::tr("To the phase before"), before),
                    [change = actions.changePhase] { change(-1); });
    menu->addAction(withKeys(ItemMenu::tr("To the next phase"), after),
                    [change = actions.changePhase] { change(1); });
    menu->addSeparator();
    menu->addAction(icon(u"trash", Token::Ink2),
                    withKeys(view.grouped ? ItemMenu::tr("Remove the group") : ItemMenu::tr("Remove"),
                             QKeySequence(Qt::Key_Delete)),
                    [remove = actions.remove] { remove(); });
    return menu;
}

} // namespace patella::ui
