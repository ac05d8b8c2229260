#include "src/interop/csv_export.h"

#include "src/storage/files.h"
#include "src/storage/private_stream.h"

namespace patella {

std::vector<CsvTable> csvTableList() {
    return {setTable, ratingTable, runTable, sorenessTable, noteTable, measureTable, ruleNumberTable};
}

Done writeCsv(const CsvTable& table, CsvReading& reading, const TextSink& out) {
    std::vector<CsvValue> names;
    for (const CsvColumn& column : table.columns)
        names.emplace_back(column.name);
    if (const Done head = out(csvRow(names)); !head)
        return head;
    return table.rows(reading, [&out](const std::vector<CsvValue>& row) { return out(csvRow(row)); });
}

std::string csvDictionary() {
    std::string rows = csvRow({"file", "column", "meaning", "unit", "values"});
    for (const CsvTable& table : csvTableList())
        for (const CsvColumn& column : table.columns)
            rows += csvRow({table.file, column.name, column.meaning, column.unit, column.values});
    for (const char* column : {"file", "column", "meaning", "unit", "values"})
        rows += csvRow(
            {csvDictionaryFile, column, "of this file: it explains the columns of all files", "", "text"});
    return rows + csvRow({"all files", "",
                          "A text that begins with one of = + - @ (also in their full width), tab, a line "
                          "break or an apostrophe has one apostrophe put before it, so that no spreadsheet "
                          "takes it for a formula. Take one leading apostrophe away to get the text back.",
                          "", "UTF-8, RFC 4180, lines end with CR LF"});
}

Result<std::map<std::string, std::string>> csvTables(const CsvSources& from) {
    std::map<std::string, std::string> files{{csvDictionaryFile, csvDictionary()}};
    const ExportWatch watch;
    CsvReading reading{from, watch};
    for (const CsvTable& table : csvTableList()) {
        std::string& text = files[std::string(table.file)];
        const Done written = writeCsv(table, reading, [&text](std::string_view piece) {
            text += piece;
            return Done{};
        });
        if (!written)
            return written.error();
    }
    return files;
}

Done exportCsv(const CsvSources& from, const std::filesystem::path& folder, const ExportWatch& watch) {
    if (const Done made = preparePrivateFolder(folder); !made)
        return made;
    CsvReading reading{from, watch};
    for (const CsvTable& table : csvTableList()) {
        PrivateStream file(folder / table.file);
        Done written =
            writeCsv(table, reading, [&file](std::string_view piece) { return file.write(piece); });
        if (written)
            written = file.commit();
        if (!written)
            return written;
    }
    if (const Done written = writePrivateFile(folder / csvDictionaryFile, csvDictionary()); !written)
        return written;
    return watch.tell(1);
}

} // namespace patella
