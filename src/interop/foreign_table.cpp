#include "src/interop/foreign_table.h"

#include "src/base/utf8.h"
#include "src/library/text_folding.h"

#include <algorithm>

namespace patella {

namespace {

constexpr std::size_t mostBytes = 200'000'000;
constexpr std::size_t mostRows = 1'000'000;
constexpr std::size_t longestCell = 100'000;
constexpr std::string_view blanks = " \t\r\n";

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

char delimiterOf(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char each : {';', '\t'})
        if (std::count(line.begin(), line.end(), each) > std::count(line.begin(), line.end(), best))
            best = each;
    return best;
}

class CsvReader {
public:
    CsvReader(const DataFile& file, std::string_view text, char delimiter)
        : m_file(file.name)
        , m_text(text)
        , m_delimiter(delimiter) {}

    Result<std::vector<ForeignTable::Row>> run() {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            if (const Done read = take(i); !read)
                return read.error();
        }
        if (m_quoted)
            return fault(ErrorCode::Parse, m_row.line, "a quote is never closed");
        endRow();
        return std::move(m_rows);
    }

private:
    [[nodiscard]] Error fault(ErrorCode code, int line, const char* detail) const {
        return {code, detail, Place{m_file, line, {}}};
    }

    Done take(std::size_t& i) {
        const char c = m_text[i];
        m_line += c == '\n';
        if (m_quoted) {
            if (c != '"')
                return put(c);
            if (i + 1 < m_text.size() && m_text[i + 1] == '"') {
                ++i;
                return put(c);
            }
            m_quoted = false;
        } else if (c == '"' && m_cell.empty()) {
            m_quoted = true;
        } else if (c == m_delimiter) {
            m_row.cells.push_back(std::move(m_cell));
            m_cell.clear();
        } else if (c == '\n') {
            endRow();
            if (m_rows.size() > mostRows)
                return fault(ErrorCode::TooLarge, m_line, "more than a million rows");
        } else {
            return put(c);
        }
        return {};
    }

    Done put(char c) {
        if (m_cell.size() >= longestCell)
            return fault(ErrorCode::TooLarge, m_line, "a cell has more than 100,000 characters");
        m_cell += c;
        return {};
    }

    void endRow() {
        m_row.cells.push_back(std::move(m_cell));
        m_cell.clear();
        const bool empty = m_row.cells.size() == 1 && trimmed(m_row.cells.front()).empty();
        if (!empty)
            m_rows.push_back(std::move(m_row));
        m_row = {m_line, {}};
    }

    const std::string& m_file;
    std::string_view m_text;
    char m_delimiter;
    bool m_quoted = false;
    int m_line = 1;
    std::string m_cell;
    ForeignTable::Row m_row{1, {}};
    std::vector<ForeignTable::Row> m_rows;
};

} // namespace

Result<ForeignTable> ForeignTable::read(const DataFile& file) {
    std::string_view text = file.text;
    if (text.size() > mostBytes)
        return Error{ErrorCode::TooLarge, "larger than 200 MB", Place{file.name}};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const auto bad = invalidUtf8At(text); bad || text.find('\0') != std::string_view::npos) {
        const auto lines =
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad.value_or(0)), '\n');
        return Error{ErrorCode::Parse, "not valid UTF-8", Place{file.name, static_cast<int>(lines) + 1, {}}};
    }
    ForeignTable table;
    table.m_delimiter = delimiterOf(text);
    Result<std::vector<Row>> rows = CsvReader(file, text, table.m_delimiter).run();
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::Schema, "holds no table", Place{file.name, 1, {}}};
    const Row& head = rows->front();
    for (std::size_t i = 0; i < head.cells.size(); ++i)
        table.m_columns.emplace(fold(trimmed(head.cells[i])), i);
    table.m_rows.assign(std::make_move_iterator(rows->begin() + 1), std::make_move_iterator(rows->end()));
    return table;
}

std::string ForeignTable::cell(const Row& row, std::string_view column) const {
    const auto found = m_columns.find(std::string(column));
    return found == m_columns.end() || found->second >= row.cells.size() ? std::string{}
                                                                         : trimmed(row.cells[found->second]);
}

} // namespace patella
