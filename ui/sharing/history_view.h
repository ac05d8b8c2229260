#pragma once
#include "src/base/time.h"
#include "ui/text/history_words.h"

#include <QStringList>

#include <optional>

namespace patella::ui {

/// What taking a file's history in would do.
struct HistoryView {
    QString from;                     ///< "Patella", "Hevy", "Strong"
    QString file;                     ///< its name
    std::optional<LocalDate> first{}; ///< of the sessions that are new
    std::optional<LocalDate> last{};
    HistoryAmounts fresh{};
    HistoryAmounts changed{};
    HistoryAmounts here{};
    QStringList left{};          ///< what is not taken and why, a sentence each with its place
    bool empty = false;          ///< everything is here already
    bool asksLength = false;     ///< the file does not say whether its distances are miles
    std::optional<bool> miles{}; ///< the answer so far
};

} // namespace patella::ui
