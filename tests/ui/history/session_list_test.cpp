#include "tests/support/catch.h"
#include "tests/support/sample_sessions.h"
#include "ui/history/session_list.h"
#include "ui/history/session_list_model.h"

#include <QScrollBar>
#include <QtTest>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// Sixty rows whose names end a letter further on each time, so that some end just before the edge.
std::vector<SessionSummary> lengthening() {
    const LocalDate newest = *LocalDate::of(2026, 11, 21);
    std::vector<SessionSummary> sessions;
    for (int i = 0; i < 60; ++i) {
        SessionSummary s;
        s.id = SessionId(std::to_string(i));
        s.name = "Stretch " + std::string(static_cast<std::size_t>(i), 'i');
        s.date = newest.plusDays(-i);
        s.started = wallTime(s.date, 18, 40);
        s.state = SessionState::Finished;
        s.highestRight = PainScore::of(2);
        sessions.push_back(std::move(s));
    }
    return sessions;
}

std::vector<int> heightsOf(const SessionList& list) {
    std::vector<int> heights;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        heights.push_back(list.visualRect(list.model()->index(row, 0)).height());
    return heights;
}

} // namespace

TEST_CASE("SessionList: rows measured while the page is hidden are as high as when it is seen") {
    QWidget page;
    SessionListModel model;
    model.setToday(*LocalDate::of(2026, 11, 21));
    auto* list = new SessionList(&model, &page);
    model.setSummaries(lengthening());
    page.resize(320, 600);
    list->resize(300, 600);
    QResizeEvent resized(list->size(), {});
    QCoreApplication::sendEvent(list, &resized); // as a page that is laid out ahead gets it
    list->setAttribute(Qt::WA_PendingResizeEvent, false);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    const std::vector<int> hidden = heightsOf(*list);
    page.show();
    QTest::qWait(50);
    REQUIRE(list->verticalScrollBar()->isVisible());
    const std::vector<int> seen = heightsOf(*list);
    CHECK(hidden == seen);
    list->resize(299, 600);
    QTest::qWait(50);
    list->resize(300, 600); // measured anew
    QTest::qWait(50);
    CHECK(heightsOf(*list) == seen);
    CHECK(std::adjacent_find(seen.begin() + 1, seen.end(), std::not_equal_to<>()) != seen.end());
}
