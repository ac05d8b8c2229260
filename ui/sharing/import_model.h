#pragma once
#include "src/routine/import_view.h"

#include <QAbstractListModel>
#include <QStringList>

#include <array>
#include <optional>

namespace patella::ui {

/// What a file holds, by groups that fold: what is new, what differs, what is wrong, what could not be read
/// and what is here already.
class ImportModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Group { New, Differs, Wrong, NotRead, Same };
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< true for a group's heading
        DetailRole,                     ///< what there is to say of it, a sentence a line
        KindRole,                       ///< "Exercise"; of a heading how many it has
        ChoiceRole,                     ///< in words; empty where there is none
        ActiveRole,                     ///< true when something will be written
        LackRole,                       ///< what it lacks, or what lacks it: a sentence
        AlongRole,                      ///< the words that mend that
    };

    explicit ImportModel(QObject* parent = nullptr);
    void setView(ImportView view); ///< the same as yours is folded
    [[nodiscard]] const ImportView& view() const { return m_view; }

    [[nodiscard]] bool isHeading(const QModelIndex& index) const;
    [[nodiscard]] bool folded(const QModelIndex& heading) const;
    void setFolded(const QModelIndex& heading, bool on);
    [[nodiscard]] QModelIndex headingOf(const QModelIndex& index) const;
    [[nodiscard]] const ImportRow* row(const QModelIndex& index) const; ///< none for what was not read

    /// Those that can be taken; of a heading those that one of its rows has. Empty where nothing is to
    /// choose.
    [[nodiscard]] std::vector<ImportChoice> choices(const QModelIndex& index) const;
    /// None for a heading whose rows do not agree.
    [[nodiscard]] std::optional<ImportChoice> choice(const QModelIndex& index) const;
    void choose(const QModelIndex& index, ImportChoice choice); ///< of a heading for all that have it
    void takeAlong(const QModelIndex& index); ///< what this row lacks, or this row where others lack it
    void takeAllAlong();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    static constexpr std::size_t groups = 5;
    struct Line {
        std::size_t group = 0;
        std::optional<std::size_t> at{}; ///< none for the heading
    };
    void rebuild();
    [[nodiscard]] const Line& line(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<std::size_t>& membersOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant headingData(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant notReadData(const Error& error, int role) const;
    [[nodiscard]] QString choiceText(const QModelIndex& index) const;

    // import_model_lacking.cpp
    [[nodiscard]] QString lackData(std::size_t at, int role) const;
    void findLacking();
    void chosen(const QModelIndex& first, const QModelIndex& last);

    ImportView m_view;
    std::array<std::vector<std::size_t>, groups> m_members{}; ///< places in rows, or in left
    std::array<bool, groups> m_folded{};
    std::vector<Line> m_lines;
    std::vector<std::vector<std::size_t>> m_lacking;  ///< beside the rows: what each needs and is left out
    std::vector<std::vector<std::size_t>> m_lackedBy; ///< the other way round
    mutable std::vector<std::optional<QStringList>> m_details; ///< of the rows that were asked for
};

} // namespace patella::ui
