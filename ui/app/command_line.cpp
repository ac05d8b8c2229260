#include "ui/app/command_line.h"

#include "ui/app/commands.h"
#include "ui/app/data_folder.h"

#include <ostream>

namespace patella::ui {

namespace {

constexpr const char* usage = R"(Patella, exercises for runner's knee

patella [--data-dir DIR] [--hidden]             opens the window
patella list exercises|routines [--json]        what there is
patella show ID [--json]                        one exercise or routine
patella check FILE...                           faults of exercise and routine files, one line each
patella import [--dry-run] [--replace|--keep-both] [--language CODE] FILE...
                                                adds exercises, routines, packs and other projects' libraries
patella import --list | --undo [ID]             what was imported; takes the last import back, or the one of an id
patella pack create FILE --name NAME [--author WHO] [--licence L] --all | ID...
                                                your exercises and routines as one file to share
patella pack show FILE                          what a pack holds beside what you have
patella export --json FILE | --csv FOLDER | --fhir FILE | --ics FILE
                                                everything of yours; FHIR R4 for a clinic; the plan as a calendar
patella export --format json|csv|fhir|ics [--out PLACE]
                                                the same; json without a place is printed
patella import-history [--dry-run] [--miles] FILE...
                                                adds an export of yours, or sessions of Hevy or Strong (CSV), to
                                                your history; --miles where Strong does not say which
patella import-history --list | --undo [ID]     what was taken in; takes the last one back
patella coach --json                            what the coach decides today for each exercise and side
patella coach --vectors FILE                    what the progression rule says to the cases in a file
patella generate --minutes N [...] [--json]     a routine that fits time, equipment, pain and focus
patella handout ROUTINE --out FILE.pdf [--letter|--a4] [--grey] [--no-figures] | --text [--out FILE]
                                                a routine on paper: a PDF, or its words alone
patella report --pdf FILE [--weeks N | --since DATE] [--size a4|letter] [--grey]
                                                one page for the physio, with what the window's report has on it
patella sample --years N [--seed S] [--until DATE]
                                                makes up a history to try things on, in a folder without one
patella doctor                                  checks the database, says where everything is
patella --version | --help

--data-dir DIR  keeps everything of yours there, in place of the platform's application data folder
--hidden        begins in the tray where reminders are on and there is one, as at login
)";

} // namespace

std::optional<CommandLine> CommandLine::parse(const QStringList& arguments, std::ostream& err) {
    CommandLine line;
    QString folder;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == QStringLiteral("--data-dir")) {
            if (i + 1 >= arguments.size() || arguments[i + 1].isEmpty()) {
                err << "patella: --data-dir needs a folder\n";
                return std::nullopt;
            }
            folder = arguments[++i];
        } else if (word.startsWith(QStringLiteral("--data-dir="))) {
            folder = word.mid(11);
        } else if (word == QStringLiteral("--hidden")) {
            line.hidden = true;
        } else if (word != QStringLiteral("-reverse")) { // Qt's own: from right to left, to try that
            line.words << word;
        }
    }
    line.dataDir = dataFolder(folder);
    return line;
}

int runCommand(const CommandLine& line, std::ostream& out, std::ostream& err) {
    const QString command = line.words.value(0);
    const QStringList rest = line.words.mid(1);
    if (command == QStringLiteral("--version") || command == QStringLiteral("-v")) {
        out << "patella " PATELLA_VERSION "\n";
        return ExitDone;
    }
    if (command == QStringLiteral("--help") || command == QStringLiteral("-h") ||
        command == QStringLiteral("help")) {
        out << usage;
        return ExitDone;
    }
    const CommandContext context{line.dataDir, out, err};
    using Run = int (*)(const CommandContext&, const QStringList&);
    static const std::pair<QLatin1String, Run> commands[] = {
        {QLatin1String("list"), listCommand},
        {QLatin1String("show"), showCommand},
        {QLatin1String("check"), checkCommand},
        {QLatin1String("import"), importCommand},
        {QLatin1String("export"), exportCommand},
        {QLatin1String("coach"), coachCommand},
        {QLatin1String("doctor"), doctorCommand},
        {QLatin1String("generate"), generateCommand},
        {QLatin1String("pack"), packCommand},
        {QLatin1String("handout"), handoutCommand},
        {QLatin1String("import-history"), importHistoryCommand},
        {QLatin1String("report"), reportCommand},
        {QLatin1String("sample"), sampleCommand},
    };
    for (const auto& [name, run] : commands)
        if (command == name)
            return run(context, rest);
    err << "patella: there is no command \"" << command.toStdString() << "\"; patella --help lists them\n";
    return ExitUsage;
}

} // namespace patella::ui
