#pragma once
#include "src/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace patella::ui {

/// How many of what, by the table: "session", "pain", "routine" ...
using HistoryAmounts = std::vector<std::pair<std::string, int>>;

/// A history that comes from elsewhere, in words.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::HistoryWords)

public:
    static QString amount(const std::string& table, int count); ///< "12 sessions"
    static QString list(const HistoryAmounts& amounts);         ///< "12 sessions, 30 ratings and 1 run"
    /// "Added 12 sessions and 30 ratings": the first two kinds that are not 0; what was brought up to date
    /// where nothing is new.
    static QString added(const HistoryAmounts& fresh, const HistoryAmounts& changed);
    static QString fault(const Error& error); ///< why a file cannot be read as a history, or is not taken in
    static std::vector<std::string> tables(); ///< in the order in which they are told
};

} // namespace patella::ui
