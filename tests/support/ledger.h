#pragma once
#include "src/base/result.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace patella::test {

/// What a data folder says, as "what" -> "value"; what is not there has the value "".
using Facts = std::map<std::string, std::string>;

/// What was asked of a store and what it acknowledged: from it follows what a data folder may say afterwards.
/// The value that was acknowledged last, or one that was tried since and came back as an error or not at all.
class Ledger {
public:
    using Told = std::function<void(const std::string&)>;
    /// `told` hears of each try and each acknowledgement as a line.
    explicit Ledger(Told told = {})
        : m_told(std::move(told)) {}

    template <typename Work>
    bool attempt(const std::string& what, const std::string& value, Work work) {
        take("try\t" + what + '\t' + value);
        const auto done = work();
        if (done)
            take("ok\t" + what + '\t' + value);
        else
            m_errors.push_back(done.error());
        return done.ok();
    }
    void note(const Error& error) { m_errors.push_back(error); }
    void take(const std::string& line);
    void takeAll(const std::vector<std::string>& lines) {
        for (const std::string& line : lines)
            take(line);
    }

    [[nodiscard]] bool allows(const std::string& what, const std::string& value) const;
    [[nodiscard]] bool acknowledged(const std::string& what, const std::string& value) const;
    [[nodiscard]] std::size_t acknowledgements() const { return m_acknowledged; }
    [[nodiscard]] const std::vector<Error>& errors() const { return m_errors; }
    /// Each fact that may not be, and each that is missing; empty when all is well.
    [[nodiscard]] std::string faultsIn(const Facts& facts) const;

private:
    Told m_told;
    std::map<std::string, std::set<std::string>> m_allowed{};
    std::size_t m_acknowledged = 0;
    std::vector<Error> m_errors{};
};

} // namespace patella::test
