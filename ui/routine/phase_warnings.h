#pragma once
#include "src/routine/routine_editor.h"
#include "ui/text/warning_words.h"

#include <QObject>

#include <vector>

class QWidget;

namespace patella::ui {

class MessageBar;
class PhaseList;

/// What speaks against a row, and what to do about it.
struct RowWarning {
    EntryRef at{};
    ExerciseId exercise{};
    WarningWhy why = WarningWhy::LeaveOut;
    std::optional<ExerciseId> swap{};
    WarningText words{};
    friend bool operator==(const RowWarning&, const RowWarning&) = default;
};

/// The bars below the rows of one phase. They lie over the list, which keeps room for them.
class PhaseWarnings : public QObject {
    Q_OBJECT

public:
    explicit PhaseWarnings(PhaseList* list);

    /// Returns whether anything changed.
    bool set(std::vector<RowWarning> warnings);
    /// Room below the row of that item; 0 without a warning.
    [[nodiscard]] int roomBelow(const EntryRef& at, int width) const;
    void place();

Q_SIGNALS:
    void swapAsked(const patella::EntryRef& at, const patella::ExerciseId& exercise);
    void keepAsked(const patella::EntryRef& at);
    void removeAsked(const patella::EntryRef& at);

private:
    MessageBar* makeBar(const RowWarning& warning);

    PhaseList* m_list;
    std::vector<RowWarning> m_warnings;
    std::vector<MessageBar*> m_bars;
};

} // namespace patella::ui
