#include "tests/support/ledger.h"

namespace patella::test {

void Ledger::take(const std::string& line) {
    if (m_told)
        m_told(line);
    const std::size_t what = line.find('\t') + 1;
    const std::size_t value = line.find('\t', what) + 1;
    auto& allowed = m_allowed[line.substr(what, value - 1 - what)];
    if (line.starts_with("ok")) {
        allowed = {line.substr(value)};
        ++m_acknowledged;
        return;
    }
    if (allowed.empty())
        allowed.insert("");
    allowed.insert(line.substr(value));
}

bool Ledger::allows(const std::string& what, const std::string& value) const {
    const auto found = m_allowed.find(what);
    return found == m_allowed.end() ? value.empty() : found->second.contains(value);
}

bool Ledger::acknowledged(const std::string& what, const std::string& value) const {
    const auto found = m_allowed.find(what);
    return found != m_allowed.end() && found->second == std::set<std::string>{value};
}

std::string Ledger::faultsIn(const Facts& facts) const {
    std::string faults;
    for (const auto& [what, value] : facts)
        if (!allows(what, value))
            faults += what + " is \"" + value + "\"; ";
    for (const auto& [what, allowed] : m_allowed)
        if (!facts.contains(what) && !allowed.contains(""))
            faults += what + " is not there; ";
    return faults;
}

} // namespace patella::test
