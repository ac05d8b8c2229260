#include "ui/text/sharing_words.h"

#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace patella::ui {

namespace {

/// What a key of the schema is called in the window; the key itself where it has no name there.
QString keyName(const std::string& key) {
    static const std::map<std::string, const char*> names{
        {"name", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "name")},
        {"aliases", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "other names")},
        {"kind", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "kind")},
        {"phases", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "phases")},
        {"muscles", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "muscles")},
        {"position", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "position")},
        {"equipment", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "equipment")},
        {"optional_equipment", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "optional equipment")},
        {"own_equipment", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "equipment of one's own")},
        {"sides", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "sides")},
        {"dose", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "dose")},
        {"steps", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "steps")},
        {"cue", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "cue")},
        {"mistakes", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "common mistakes")},
        {"avoid_if", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "when not to do it")},
        {"stop_above", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "pain at which it stops")},
        {"easier", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "easier one")},
        {"harder", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "harder one")},
        {"instead", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "kinder ones")},
        {"growth", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "how it gets harder")},
        {"knee_load", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "load on the knee")},
        {"note", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "note")},
        {"notes", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "notes")},
        {"figure", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "figure")},
        {"pictures", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "pictures")},
        {"tags", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "tags")},
        {"sources", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "sources")},
        {"summary", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "summary")},
        {"per_week", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "times a week")},
        {"warnings", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "warnings")},
        {"minutes", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "minutes")},
        {"entry", QT_TRANSLATE_NOOP("patella::ui::SharingWords", "who it is for")}};
    const auto found = names.find(key);
    return found == names.end() ? text(key) : SharingWords::tr(found->second);
}

QString list(const QStringList& words) { return QLocale().createSeparatedList(words); }

QStringList quoted(const QStringList& names) {
    QStringList all;
    for (const QString& name : names)
        all << SharingWords::tr("“%1”", "a name in quotes").arg(name);
    return all;
}

std::size_t countOf(const ImportView& view, ImportKind kind) {
    return static_cast<std::size_t>(std::count_if(view.rows.begin(), view.rows.end(),
                                                  [&](const ImportRow& row) { return row.kind == kind; }));
}

QString gapName(ImportGap what) {
    switch (what) {
    case ImportGap::KneeLoad:
        return SharingWords::tr("load on the knee (high)");
    case ImportGap::Kind:
        return SharingWords::tr("kind");
    case ImportGap::Phase:
        return SharingWords::tr("phase (strength)");
    case ImportGap::Position:
        return SharingWords::tr("position (standing)");
    case ImportGap::Sides:
        return SharingWords::tr("sides (both at once)");
    case ImportGap::Dose:
        return SharingWords::tr("dose");
    case ImportGap::Steps:
        return SharingWords::tr("steps");
    case ImportGap::Muscles:
        return SharingWords::tr("muscles");
    case ImportGap::Equipment:
        return SharingWords::tr("equipment");
    case ImportGap::Pictures:
        return SharingWords::tr("pictures");
    case ImportGap::Language:
        return SharingWords::tr("language");
    }
    return {};
}

} // namespace

QString SharingWords::kind(ImportKind kind) {
    return kind == ImportKind::Exercise ? tr("Exercise") : tr("Routine");
}

QString SharingWords::state(ImportState state) {
    switch (state) {
    case ImportState::New:
        return tr("New");
    case ImportState::Same:
        return tr("The same as yours");
    case ImportState::Differs:
        return tr("Differs from yours");
    case ImportState::Wrong:
        return tr("Wrong, cannot be added");
    }
    return {};
}

QString SharingWords::notRead() { return tr("Could not be read"); }

QString SharingWords::choice(ImportChoice choice) {
    switch (choice) {
    case ImportChoice::Skip:
        return tr("Skip");
    case ImportChoice::Add:
        return tr("Add");
    case ImportChoice::Replace:
        return tr("Replace");
    case ImportChoice::KeepBoth:
        return tr("Keep both");
    }
    return {};
}

QString SharingWords::forAll(ImportChoice choice) {
    switch (choice) {
    case ImportChoice::Skip:
        return tr("Skip all");
    case ImportChoice::Add:
        return tr("Add all");
    case ImportChoice::Replace:
        return tr("Replace all");
    case ImportChoice::KeepBoth:
        return tr("Keep both of all");
    }
    return {};
}

QString SharingWords::counts(std::size_t exercises, std::size_t routines) {
    QStringList parts;
    if (exercises > 0 || routines == 0)
        parts << tr("%n exercise(s)", "", static_cast<int>(exercises));
    if (routines > 0)
        parts << tr("%n routine(s)", "", static_cast<int>(routines));
    return list(parts);
}

QString SharingWords::name(const ImportView& view) {
    return text(view.info.name.empty() ? view.from : view.info.name);
}

QString SharingWords::origin(const ImportView& view) {
    const PackInfo& info = view.info;
    if (info.name.empty())
        return view.from == "Patella" ? tr("Files in Patella's own format.")
                                      : tr("From the library of %1.", "a project").arg(text(view.from));
    QStringList parts;
    parts << (info.author.empty() ? tr("A pack, no author named")
                                  : tr("A pack by %1").arg(text(info.author)));
    parts << (info.licence.empty() ? tr("no licence named") : tr("licence %1").arg(text(info.licence)));
    if (const auto date = LocalDate::parse(info.created))
        parts << tr("made on %1", "date").arg(Words::longDay(*date));
    return tr("%1.", "parts of a sentence").arg(parts.join(tr(", ", "between the parts of a sentence")));
}

QString SharingWords::holds(const ImportView& view) {
    return tr("It holds %1.")
        .arg(counts(countOf(view, ImportKind::Exercise), countOf(view, ImportKind::Routine)));
}

QString SharingWords::differs(const std::vector<std::string>& keys) {
    QStringList names;
    for (const std::string& key : keys)
        names << keyName(key);
    return names.isEmpty() ? QString() : tr("Other than yours: %1.").arg(list(names));
}

QStringList SharingWords::filledIn(const std::vector<Gap>& gaps) {
    QStringList unsaid;
    QStringList words;
    QStringList lines;
    for (const Gap& each : gaps) {
        if (each.what == ImportGap::Pictures)
            lines << tr("%n picture(s) not in the file.", "", std::max(1, text(each.detail).toInt()));
        else if (each.what == ImportGap::Language)
            lines << tr("In another language: %1.").arg(text(each.detail));
        else if (each.detail.empty())
            unsaid << gapName(each.what);
        else
            words << tr("%1 “%2”", "what it is about, the file's own word")
                         .arg(gapName(each.what), text(each.detail));
    }
    if (!words.isEmpty())
        lines.prepend(tr("No exact counterpart here: %1.").arg(list(words)));
    if (!unsaid.isEmpty())
        lines.prepend(tr("Not said there, so filled in: %1.").arg(list(unsaid)));
    return lines;
}

QStringList SharingWords::details(const ImportRow& row) {
    QStringList lines;
    for (const Error& reason : row.reasons)
        lines << Words::error(reason);
    if (row.state == ImportState::Differs) {
        if (row.owner == ImportOwner::Patella)
            lines << tr("One of Patella's own has this id; it stays as it is.");
        if (row.owner == ImportOwner::YouInDatabase)
            lines << tr("You made the one that is here in the window; it stays as it is.");
        lines << differs(row.differs);
    }
    lines += filledIn(row.gaps);
    lines.removeAll(QString());
    return lines;
}

QString SharingWords::spoken(const ImportRow& row) {
    QStringList parts{text(row.name), kind(row.kind), state(row.state)};
    if (row.choices.size() > 1)
        parts << choice(row.choice);
    return (parts + details(row)).join(QStringLiteral(", "));
}

QString SharingWords::needs(const QStringList& leftOut) {
    return (leftOut.size() == 1 ? tr("Needs %1, which is left out.", "an exercise")
                                : tr("Needs %1, which are left out.", "exercises"))
        .arg(list(leftOut));
}

QString SharingWords::neededBy(const QStringList& routines) {
    return (routines.size() == 1 ? tr("%1 needs it.", "a routine") : tr("%1 need it.", "routines"))
        .arg(list(quoted(routines)));
}

QString SharingWords::takeAlong(std::size_t count) {
    return count == 1 ? tr("Take it along") : tr("Take them along");
}

QString SharingWords::lacking(const ImportView& view) {
    QStringList routines;
    QStringList exercises;
    const std::vector<std::vector<std::size_t>> lacking = view.lacking();
    for (std::size_t i = 0; i < lacking.size(); ++i) {
        if (!lacking[i].empty())
            routines << text(view.rows[i].name);
        for (const std::size_t each : lacking[i])
            exercises << text(view.rows[each].name);
    }
    exercises.removeDuplicates();
    if (routines.isEmpty())
        return {};
    if (routines.size() > 1)
        return tr("%n routine(s) need exercises that are left out.", "", static_cast<int>(routines.size()));
    const QString routine = quoted(routines).front();
    if (exercises.size() > 2)
        return tr("%1 needs %n exercise(s) that are left out.", "a routine",
                  static_cast<int>(exercises.size()))
            .arg(routine);
    return (exercises.size() == 1 ? tr("%1 needs %2, which is left out.", "a routine, an exercise")
                                  : tr("%1 needs %2, which are left out.", "a routine, exercises"))
        .arg(routine, list(exercises));
}

QString SharingWords::add(std::size_t count) {
    return count == 0 ? tr("Nothing to add")
                      : tr("Add %1", "a number").arg(QLocale().toString(quint64(count)));
}

QString SharingWords::added(const QString& name, std::size_t count) {
    return tr("%n added from “%1”", "", static_cast<int>(count)).arg(name);
}

QString SharingWords::report(const ImportView& view) {
    QStringList lines;
    for (const ImportRow& row : view.rows)
        if (row.state == ImportState::Wrong)
            for (const Error& reason : row.reasons)
                lines << tr("%1: %2", "name, reason").arg(text(row.name), Words::error(reason));
    for (const Error& each : view.left)
        lines << Words::error(each);
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString SharingWords::written(const QString& place, std::size_t exercises, std::size_t routines,
                              std::size_t pictures) {
    QString what = counts(exercises, routines);
    if (pictures > 0)
        what = tr("%1 with %2", "exercises and routines, pictures")
                   .arg(what, tr("%n picture(s)", "", static_cast<int>(pictures)));
    return tr("%1 written to %2").arg(what, place);
}

QStringList SharingWords::licences() {
    return {QStringLiteral("CC BY 4.0"), QStringLiteral("CC BY-SA 4.0"), QStringLiteral("CC0 1.0"),
            tr("For my patients only")};
}

} // namespace patella::ui
