// The window's side of the storage worker, with jobs that go wrong.
#include "ui/app/disk.h"

#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/storage_fixture.h"

#include <QTest>

#include <future>
#include <optional>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

struct Watched {
    TempFolder folder;
    FakeClock clock;
    Disk disk{folder.path(), clock};
    int failed = 0;
    int refused = 0;
    int allSaved = 0;
    QStringList done;
    Watched() {
        QObject::connect(&disk, &Disk::writeFailed, &disk, [this] { ++failed; });
        QObject::connect(&disk, &Disk::writeRefused, &disk, [this] { ++refused; });
        QObject::connect(&disk, &Disk::allSaved, &disk, [this] { ++allSaved; });
        disk.settle();
    }
    void write(const char* name, std::function<Done()> job) {
        disk.write([job = std::move(job)](Store& /*store*/) { return job(); },
                   [this, name] { done << QString::fromLatin1(name); });
    }
    void settle() {
        for (int i = 0; i < 5; ++i) {
            disk.settle();
            QCoreApplication::processEvents();
        }
    }
};

Error error(ErrorCode code) { return {code, "of the test"}; }

} // namespace

TEST_CASE("Disk: a write that can never be kept is said and does not hold up the others") {
    Watched watched;
    watched.write("bad", [] { return Done{error(ErrorCode::InvalidArgument)}; });
    watched.write("good", [] { return Done{}; });
    watched.settle();
    CHECK(watched.refused == 1);
    CHECK(watched.failed == 0);
    CHECK(watched.disk.unsaved() == 0);
    CHECK(watched.done == QStringList{QStringLiteral("good")});
}

TEST_CASE("Disk: later writes wait behind one that the disk refused, and follow it in order") {
    Watched watched;
    bool full = true;
    watched.write("first", [&full] { return full ? Done{error(ErrorCode::DiskFull)} : Done{}; });
    watched.settle();
    REQUIRE(watched.failed == 1);
    watched.write("second", [] { return Done{}; });
    watched.write("third", [] { return Done{}; });
    CHECK(watched.disk.unsaved() == 3);
    watched.disk.retry();
    watched.settle();
    CHECK(watched.disk.unsaved() == 3);
    full = false;
    watched.disk.retry();
    watched.settle();
    CHECK(watched.allSaved == 1);
    CHECK(watched.done ==
          QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")});
}

TEST_CASE("Disk: what is not found counts as refused once nothing waits before it") {
    Watched watched;
    bool full = true;
    bool there = false;
    watched.write("begin", [&] {
        there = !full;
        return full ? Done{error(ErrorCode::DiskFull)} : Done{};
    });
    watched.write("set", [&] { return there ? Done{} : Done{error(ErrorCode::NotFound)}; });
    watched.write("lost", [] { return Done{error(ErrorCode::NotFound)}; });
    watched.settle();
    CHECK(watched.refused == 0);
    full = false;
    watched.disk.retry();
    watched.settle();
    CHECK(watched.refused == 1);
    CHECK(watched.allSaved == 1);
    CHECK(watched.done == QStringList{QStringLiteral("begin"), QStringLiteral("set")});
}

TEST_CASE("Disk: a write that comes between two slices of a reading goes first") {
    Watched watched;
    std::promise<void> begun, gate;
    std::vector<std::string> order; // of the disk's thread alone
    QStringList told;
    watched.disk.readInSlices(
        [&](Store& /*store*/) {
            order.emplace_back("slice");
            if (order.size() == 1) {
                begun.set_value();
                gate.get_future().wait();
            }
            return Result<bool>(order.size() > 2);
        },
        [&](const Done& done) { told << (done ? QStringLiteral("whole") : QStringLiteral("fault")); });
    begun.get_future().wait();
    watched.write("set", [&order] {
        order.emplace_back("write");
        return Done{};
    });
    gate.set_value();
    watched.settle();
    CHECK(order == std::vector<std::string>{"slice", "write", "slice"});
    CHECK(watched.done == QStringList{QStringLiteral("set")});
    CHECK(told == QStringList{QStringLiteral("whole")});
}

TEST_CASE("Disk: a slice that fails is the last one, and its error is told") {
    Watched watched;
    int slices = 0;
    std::optional<ErrorCode> told;
    watched.disk.readInSlices(
        [&](Store& /*store*/) {
            return ++slices < 2 ? Result<bool>(false) : Result<bool>(error(ErrorCode::Cancelled));
        },
        [&](const Done& done) { told = done.error().code; });
    watched.settle();
    CHECK(slices == 2);
    CHECK(told == ErrorCode::Cancelled);
}
