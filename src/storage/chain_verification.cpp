#include "src/storage/chain.h"
#include "src/storage/database.h"

#include <array>
#include <map>
#include <unordered_map>

namespace patella {

namespace {

constexpr std::size_t mostFaults = 1000;

/// How the rows of a table hang together.
enum class Link { Alone, Session, Day };
struct ChainedTable {
    std::string_view name;
    Link link;
};
constexpr std::array<ChainedTable, 11> chainedTables{{{"plan_snapshot", Link::Alone},
                                                      {"session", Link::Alone},
                                                      {"session_event", Link::Session},
                                                      {"pain", Link::Day},
                                                      {"soreness", Link::Day},
                                                      {"run", Link::Day},
                                                      {"profile", Link::Day},
                                                      {"override", Link::Day},
                                                      {"check_result", Link::Day},
                                                      {"note", Link::Day},
                                                      {"routine", Link::Alone}}};

struct SessionHead {
    std::string uuid;
    std::string name;
    std::string date;
    std::int64_t plan = 0;
    std::int64_t chain = 0;
};

/// The columns of a row by name.
class Row {
public:
    explicit Row(Statement& statement)
        : m_statement(&statement) {
        for (int i = 0; i < statement.columns(); ++i)
            m_places[std::string(statement.name(i))] = i;
    }
    [[nodiscard]] bool has(const std::string& column) const {
        const auto place = m_places.find(column);
        return place != m_places.end() && !m_statement->null(place->second);
    }
    [[nodiscard]] std::int64_t integer(const std::string& column) const {
        return has(column) ? m_statement->integer(m_places.at(column)) : 0;
    }
    [[nodiscard]] std::string text(const std::string& column) const {
        return has(column) ? m_statement->text(m_places.at(column)) : std::string{};
    }
    /// Everything that the chain covers.
    void fields(std::vector<Field>& out) const {
        out.clear();
        for (int i = 0; i < m_statement->columns(); ++i)
            if (const std::string_view name = m_statement->name(i);
                name != "id" && name != "chain" && name != "deleted_utc_ms")
                out.push_back({name, m_statement->value(i)});
    }

private:
    Statement* m_statement;
    std::map<std::string, int> m_places;
};

class Verifier {
public:
    explicit Verifier(Database& database)
        : m_database(database) {}

    Result<ChainReport> run() {
        if (const Done read = readHeads(); !read)
            return read.error();
        for (const ChainedTable& table : chainedTables)
            if (const Done checked = check(table); !checked)
                return checked.error();
        return std::move(m_report);
    }

private:
    Result<bool> exists(std::string_view table) {
        const auto count = m_database.integer(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", {table});
        if (!count)
            return count.error();
        return count->value_or(0) > 0;
    }

    Done readHeads() {
        const Result<bool> there = exists("session");
        if (!there)
            return there.error();
        if (!*there)
            return {};
        Result<Statement> all =
            Statement::prepare(m_database, "SELECT id, uuid, name, local_date, plan, chain FROM session");
        if (!all)
            return all.error();
        for (;;) {
            const Result<bool> row = all->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            m_heads[all->integer(0)] = {all->text(1), all->text(2), all->text(3), all->integer(4),
                                        all->integer(5)};
        }
    }

    Done check(const ChainedTable& table) {
        const Result<bool> there = exists(table.name);
        if (!there)
            return there.error();
        if (!*there)
            return {};
        static constexpr std::string_view orders[] = {"", " ORDER BY session, seq",
                                                      " ORDER BY device, local_date, seq"};
        Result<Statement> all =
            Statement::prepare(m_database, "SELECT * FROM " + std::string(table.name) +
                                               std::string(orders[static_cast<int>(table.link)]));
        if (!all)
            return all.error();
        m_group.clear();
        const Row row(*all);
        for (;;) {
            const Result<bool> more = all->step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            checkRow(table, row);
        }
    }

    void checkRow(const ChainedTable& table, const Row& row) {
        ++m_report.rows;
        startGroup(table.link, row);
        row.fields(m_fields);
        const std::int64_t chain = row.integer("chain");
        const bool whole = chain == rowChain(m_end.chain, m_fields);
        const bool next = table.link == Link::Alone || row.integer("seq") == m_end.seq + 1;
        m_end = {row.integer("seq"), chain};
        if (!whole || !next)
            note(table, row);
    }

    void startGroup(Link link, const Row& row) {
        std::string group;
        if (link == Link::Session)
            group = std::to_string(row.integer("session"));
        else if (link == Link::Day)
            group = std::to_string(row.integer("device")) + ' ' + row.text("local_date");
        if (link != Link::Alone && group == m_group)
            return;
        m_group = group;
        m_end = {};
        if (link == Link::Session)
            m_end.chain = m_heads[row.integer("session")].chain;
    }

    void note(const ChainedTable& table, const Row& row) {
        if (table.name == "plan_snapshot") {
            for (const auto& [id, head] : m_heads)
                if (head.plan == row.integer("id"))
                    add({std::string(table.name), head.uuid, head.name, head.date, 0, {}});
            return;
        }
        ChainFault fault{std::string(table.name), row.text("uuid"),   row.text("name"),
                         row.text("local_date"),  row.integer("seq"), row.text("kind")};
        if (row.has("session")) {
            const SessionHead& head = m_heads[row.integer("session")];
            fault.session = head.name;
            if (table.link == Link::Session) {
                fault.uuid = head.uuid;
                fault.date = head.date;
            }
        }
        add(std::move(fault));
    }

    void add(ChainFault fault) {
        if (m_report.faults.size() < mostFaults)
            m_report.faults.push_back(std::move(fault));
    }

    Database& m_database;
    ChainReport m_report;
    std::unordered_map<std::int64_t, SessionHead> m_heads;
    std::string m_group;
    ChainEnd m_end;
    std::vector<Field> m_fields;
};

} // namespace

Result<ChainReport> verifyChains(Database& database) { return Verifier(database).run(); }

std::string ChainFault::text() const {
    const std::string where = " of the session \"" + session + "\" of " + date + " (" + uuid + ") is damaged";
    if (table == "session_event")
        return "event " + std::to_string(seq) + " (" + kind + ")" + where;
    if (table == "plan_snapshot")
        return "the plan" + where;
    std::string out = table + ' ' + (kind.empty() ? "" : "(" + kind + ") ");
    if (!session.empty())
        out += (table == "session" || table == "routine" ? "\"" : "of the session \"") + session + "\" ";
    if (!date.empty())
        out += "of " + date + ' ';
    return out + "(" + uuid + ") is damaged";
}

} // namespace patella
