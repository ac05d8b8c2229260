#pragma once
#include "src/base/result.h"
#include "src/storage/data_file.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// A table of somebody else's: cells without their quotes, by the folded names of the columns.
class ForeignTable {
public:
    struct Row {
        int line = 0; ///< 1-based, of its beginning
        std::vector<std::string> cells;
    };

    /// The delimiter (comma, semicolon or tab) is the one that stands most often in the first line. A byte
    /// order mark is passed over. Parse when it is no UTF-8 or a quote is never closed, TooLarge beyond 200
    /// MB, a million rows or 100,000 characters a cell.
    static Result<ForeignTable> read(const DataFile& file);

    [[nodiscard]] bool has(std::string_view column) const { return m_columns.contains(std::string(column)); }
    /// Without blanks at its ends; "" where the row is too short or the column is not there.
    [[nodiscard]] std::string cell(const Row& row, std::string_view column) const;
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    char m_delimiter = ',';
    std::map<std::string, std::size_t> m_columns;
    std::vector<Row> m_rows;
};

} // namespace patella
