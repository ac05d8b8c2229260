#pragma once
#include "ui/routine/phase_list.h"

#include <QObject>

#include <map>
#include <vector>

namespace patella::ui {

/// What is selected in a routine under edit, through all its phases: to the keys and the mouse the rows of
/// the lists are one column.
class RowSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(PhaseKind phase, PhaseList* list);
    void setOrder(const std::vector<PhaseKind>& order) { m_order = order; } ///< of the lists, from the top
    [[nodiscard]] std::vector<EntryRef> entries() const;                    ///< whole ones, in reading order
    /// Selects these entries; the first row of them is current.
    void select(const std::vector<EntryRef>& entries);
    /// The user went to a row of `list` without Shift or Ctrl: nothing else stays selected.
    void keepOnly(PhaseList* list);
    /// True while several rows are being selected: the current row changes, what is selected stays.
    [[nodiscard]] bool isExtending() const { return m_extending; }

Q_SIGNALS:
    void changed(); ///< by the user, with Shift or Ctrl, or back to one

private:
    struct Place {
        PhaseList* list = nullptr;
        int row = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };

    void act(PhaseList* list, SelectBy how, int value);
    void selectTo(const Place& head);
    void toggle(const Place& place);
    void selectAllFrom(PhaseList* list);
    void makeCurrent(const Place& place);
    void tellLists();
    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] std::vector<Place> selected() const;
    [[nodiscard]] Place stepped(const Place& from, int step) const;

    std::map<PhaseKind, PhaseList*> m_lists;
    std::vector<PhaseKind> m_order;
    Place m_anchor; ///< the end of a range that stays
    bool m_extending = false;
};

} // namespace patella::ui
