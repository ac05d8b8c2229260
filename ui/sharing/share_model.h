#pragma once
#include "ui/sharing/sharing_views.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace patella::ui {

/// What can be shared, to tick: one's own first. What a ticked one needs comes along by itself.
class ShareModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1,
        DetailRole, ///< "comes along with ..."; of a heading how many are ticked
    };

    explicit ShareModel(QObject* parent = nullptr);
    void setEntries(std::vector<ShareEntry> entries);
    void find(const QString& query);
    /// Ticks the one of this id, or takes the tick away; nothing where there is none.
    void tick(ImportKind kind, const std::string& id, bool on = true);
    void toggle(const QModelIndex& index); ///< of a heading all that show below it
    [[nodiscard]] QModelIndex indexOf(ImportKind kind, const std::string& id) const;

    [[nodiscard]] std::vector<std::string> ticked(ImportKind kind) const; ///< without what comes along
    [[nodiscard]] std::size_t chosen(ImportKind kind) const;              ///< with it

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Line {
        int group = 0;
        int at = -1; ///< -1 for a heading
    };
    void rebuild();
    void follow(); ///< finds out what comes along
    void changed();
    [[nodiscard]] bool isOn(std::size_t at) const { return m_ticked[at] || m_with[at] >= 0; }
    [[nodiscard]] std::vector<std::size_t> shownIn(int group) const;
    [[nodiscard]] Qt::CheckState stateOf(const Line& line) const;
    [[nodiscard]] QVariant headingData(const Line& line, int role) const;

    std::vector<ShareEntry> m_entries;
    std::vector<std::string> m_folded; ///< names, beside m_entries
    std::vector<bool> m_ticked;
    std::vector<int> m_with; ///< the entry that brings this one along, -1 for none
    std::vector<std::string> m_words;
    std::vector<Line> m_lines;
};

} // namespace patella::ui
