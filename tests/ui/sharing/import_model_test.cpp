#include "ui/sharing/import_model.h"

#include "tests/support/catch.h"
#include "ui/sharing/share_model.h"

#include <QLocale>
#include <QSignalSpy>

using namespace patella;
using namespace patella::ui;

namespace {

ImportRow row(const char* id, ImportState state, std::vector<ImportChoice> choices, ImportChoice choice) {
    ImportRow made{ImportKind::Exercise, id, id};
    made.state = state;
    made.choices = std::move(choices);
    made.choice = choice;
    return made;
}

ImportView viewOfAll() {
    using enum ImportChoice;
    ImportView view{"wger"};
    view.rows = {row("a", ImportState::New, {Skip, Add}, Add),
                 row("b", ImportState::Differs, {Skip, Replace, KeepBoth}, Skip),
                 row("c", ImportState::Differs, {Skip, KeepBoth}, Skip),
                 row("d", ImportState::Wrong, {Skip}, Skip),
                 row("e", ImportState::Same, {Skip}, Skip),
                 row("f", ImportState::New, {Skip, Add}, Add)};
    view.left = {{ErrorCode::Schema, "has no name", {"wger entry 7"}}};
    return view;
}

QStringList shown(const QAbstractItemModel& model) {
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names << model.index(i, 0).data().toString();
    return names;
}

QModelIndex at(const QAbstractItemModel& model, const char* name) {
    return model.index(static_cast<int>(shown(model).indexOf(QString::fromUtf8(name))), 0);
}

ShareEntry entry(ImportKind kind, const char* id, std::vector<std::string> needs, bool own = true) {
    return {kind, id, QString::fromUtf8(id), own, std::move(needs)};
}

} // namespace

TEST_CASE("Import model: groups stand in their order, and what is the same is folded away") {
    ImportModel model;
    model.setView(viewOfAll());
    CHECK(shown(model) == QStringList{QStringLiteral("New"), QStringLiteral("a"), QStringLiteral("f"),
                                      QStringLiteral("Differs from yours"), QStringLiteral("b"),
                                      QStringLiteral("c"), QStringLiteral("Wrong, cannot be added"),
                                      QStringLiteral("d"), QStringLiteral("Could not be read"),
                                      QStringLiteral("wger entry 7: has no name"),
                                      QStringLiteral("The same as yours")});
    model.setFolded(at(model, "The same as yours"), false);
    CHECK(shown(model).last() == QStringLiteral("e"));
    model.setFolded(at(model, "New"), true);
    CHECK_FALSE(at(model, "a").isValid());
    CHECK(model.view().chosen() == 2); // folded is not left out
}

TEST_CASE("Import model: a choice for all is taken by those that have it") {
    ImportModel model;
    model.setView(viewOfAll());
    const QSignalSpy told(&model, &ImportModel::chosenChanged);
    const QModelIndex differs = at(model, "Differs from yours");
    model.choose(differs, ImportChoice::Replace);
    CHECK(model.view().rows[1].choice == ImportChoice::Replace);
    CHECK(model.view().rows[2].choice == ImportChoice::Skip); // one of ours
    CHECK_FALSE(model.choice(differs));
    model.choose(at(model, "New"), ImportChoice::Skip);
    CHECK(model.view().chosen() == 1);
    model.choose(differs, ImportChoice::KeepBoth);
    CHECK(model.choice(differs) == ImportChoice::KeepBoth);
    CHECK(told.count() == 3);
}

TEST_CASE("Import model: what is wrong, the same or not read has nothing to choose") {
    ImportModel model;
    model.setView(viewOfAll());
    for (const char* name : {"d", "Wrong, cannot be added", "wger entry 7: has no name", "Could not be read",
                             "The same as yours"}) {
        INFO(name);
        CHECK(model.choices(at(model, name)).empty());
        CHECK(at(model, name).data(ImportModel::ChoiceRole).toString().isEmpty());
        model.choose(at(model, name), ImportChoice::Add);
    }
    CHECK(model.view().chosen() == 2);
}

TEST_CASE("Import model: a routine says at once which exercise it lacks, and takes it along") {
    using enum ImportChoice;
    ImportModel model;
    ImportView view{"Patella"};
    view.rows = {row("clamshell", ImportState::New, {Skip, Add}, Add),
                 row("bridge", ImportState::New, {Skip, Add}, Add),
                 row("My hips", ImportState::New, {Skip, Add}, Add)};
    view.rows[2].kind = ImportKind::Routine;
    view.rows[2].needs = {"clamshell", "bridge"};
    model.setView(view);
    const auto lack = [&](const char* name) {
        return at(model, name).data(ImportModel::LackRole).toString();
    };
    CHECK(lack("My hips").isEmpty());
    model.choose(at(model, "clamshell"), Skip);
    CHECK(lack("My hips") == QStringLiteral("Needs clamshell, which is left out."));
    CHECK(lack("clamshell") == QStringLiteral("“My hips” needs it."));
    CHECK(lack("bridge").isEmpty());
    CHECK(at(model, "My hips")
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(QStringLiteral("Needs clamshell, which is left out. Plus: Take it along.")));
    model.choose(at(model, "bridge"), Skip);
    CHECK(lack("My hips") ==
          QStringLiteral("Needs %1, which are left out.")
              .arg(QLocale().createSeparatedList({QStringLiteral("clamshell"), QStringLiteral("bridge")})));
    CHECK(at(model, "My hips").data(ImportModel::AlongRole).toString() == QStringLiteral("Take them along"));
    model.takeAlong(at(model, "bridge")); // from the other side, that one alone
    CHECK(lack("My hips") == QStringLiteral("Needs clamshell, which is left out."));
    model.takeAlong(at(model, "My hips"));
    CHECK(lack("My hips").isEmpty());
    CHECK(model.view().chosen() == 3);
    model.choose(at(model, "My hips"), Skip);
    model.choose(at(model, "clamshell"), Skip);
    CHECK(lack("clamshell").isEmpty()); // nobody wants it
}

TEST_CASE("Share model: what a ticked one needs comes along, over several steps, and says with what") {
    ShareModel model;
    model.setEntries(
        {entry(ImportKind::Exercise, "squat", {"bridge"}), entry(ImportKind::Exercise, "bridge", {}),
         entry(ImportKind::Routine, "hips", {"squat"}), entry(ImportKind::Exercise, "other", {})});
    model.tick(ImportKind::Routine, "hips");
    CHECK(model.chosen(ImportKind::Exercise) == 2);
    CHECK(model.ticked(ImportKind::Exercise).empty());
    CHECK(at(model, "bridge").data(ShareModel::DetailRole).toString().contains(QStringLiteral("squat")));
    model.toggle(at(model, "bridge")); // it is needed
    CHECK(model.chosen(ImportKind::Exercise) == 2);
    model.toggle(at(model, "hips"));
    CHECK(model.chosen(ImportKind::Exercise) + model.chosen(ImportKind::Routine) == 0);
}

TEST_CASE("Share model: one's own come first, and a heading ticks what is found below it") {
    ShareModel model;
    model.setEntries({entry(ImportKind::Exercise, "clamshell", {}, false),
                      entry(ImportKind::Exercise, "b", {}), entry(ImportKind::Exercise, "a bridge", {}),
                      entry(ImportKind::Routine, "r", {})});
    CHECK(shown(model) == QStringList{QStringLiteral("Your routines"), QStringLiteral("r"),
                                      QStringLiteral("Your exercises"), QStringLiteral("a bridge"),
                                      QStringLiteral("b"), QStringLiteral("Patella's exercises"),
                                      QStringLiteral("clamshell")});
    model.find(QStringLiteral("bridge"));
    model.toggle(at(model, "Your exercises"));
    model.find({});
    CHECK(model.ticked(ImportKind::Exercise) == std::vector<std::string>{"a bridge"});
    CHECK(at(model, "Your exercises").data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
}
