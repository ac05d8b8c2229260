#pragma once
#include <QStringList>

#include <filesystem>
#include <iosfwd>
#include <optional>

namespace patella::ui {

/// What the arguments ask for.
struct CommandLine {
    std::filesystem::path dataDir;
    QStringList words;   ///< the command and what follows; empty: open the window
    bool hidden = false; ///< into the tray, where there is one

    /// A command that sets type, which needs the platform's fonts.
    [[nodiscard]] bool onPaper() const {
        return !words.isEmpty() &&
               (words.front() == QStringLiteral("handout") || words.front() == QStringLiteral("report"));
    }

    /// Takes --data-dir and --hidden out of the arguments (without the program's name). An error sentence if
    /// its value is missing.
    static std::optional<CommandLine> parse(const QStringList& arguments, std::ostream& err);
};

/// Exit codes: 0 done, 1 a fault was found, 2 the arguments were wrong, 3 the database is open in another
/// Patella.
enum ExitCode { ExitDone = 0, ExitFault = 1, ExitUsage = 2, ExitBusy = 3 };

/// Runs a command without a display. Data goes to `out`, faults to `err`.
int runCommand(const CommandLine& line, std::ostream& out, std::ostream& err);

} // namespace patella::ui
