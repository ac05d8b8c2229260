#pragma once
#include "src/storage/store.h"
#include "tests/support/ledger.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace patella::test {

/// Something a user does to a data folder, during which the disk may fail, the power go or the process be
/// killed.
struct Scenario {
    std::string name;
    std::function<void(const std::filesystem::path&, Ledger&)> prepare; ///< before, on a disk that works
    std::function<void(const std::filesystem::path&, Ledger&)> play;    ///< goes on after errors
    bool knowsVersion2 = false; ///< opens with the second step of the schema
    /// What else must hold, "" when it does. Before the folder is opened.
    std::function<std::string(const std::filesystem::path&, const Ledger&)> look{};
};

const std::vector<Scenario>& scenarios();
const Scenario& scenario(const std::string& name);

StoreOptions optionsOf(const Scenario& scenario, const std::filesystem::path& folder,
                       std::int64_t msLater = 0);

/// Opens the folder on a disk that works: "" when it is whole, nothing was set aside or left half done, every
/// chain holds and it says what the ledger allows.
std::string faultsAfter(const Scenario& scenario, const std::filesystem::path& folder, const Ledger& ledger);

Facts factsOf(Store& store, const std::filesystem::path& folder);

/// With PATELLA_TORTURE=1 the whole, else the part that fits into a test run.
bool torture();
inline int often(int inTests, int inTorture) { return torture() ? inTorture : inTests; }

/// A prepared folder, to be copied for each try.
class Prepared {
public:
    explicit Prepared(const Scenario& scenario);
    ~Prepared();
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;
    void copyTo(const std::filesystem::path& folder) const;
    [[nodiscard]] const std::vector<std::string>& lines() const { return m_lines; }

private:
    std::filesystem::path m_folder;
    std::vector<std::string> m_lines{};
};

} // namespace patella::test
