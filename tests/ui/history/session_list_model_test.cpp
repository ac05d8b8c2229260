#include "tests/support/catch.h"
#include "tests/support/sample_sessions.h"
#include "ui/history/session_list_model.h"
#include "ui/text/session_words.h"

#include <QElapsedTimer>
#include <QLocale>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const LocalDate saturday = *LocalDate::of(2026, 11, 21);

SessionSummary session(const char* id, const char* name, LocalDate date, int right = -1) {
    SessionSummary s;
    s.id = SessionId(id);
    s.name = name;
    s.date = date;
    s.started = wallTime(date, 18, 40);
    s.state = SessionState::Finished;
    s.active = std::chrono::minutes(21);
    s.highestRight = PainScore::of(right);
    return s;
}

QStringList shown(const SessionListModel& model) {
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row).data().toString();
    return rows;
}

/// Weeks start as the locale says; the tests speak British English.
struct British {
    British() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~British() { QLocale::setDefault(QLocale::system()); }
};

} // namespace

TEST_CASE("SessionListModel: sessions lie under the headings of their weeks") {
    const British locale;
    SessionListModel model;
    model.setToday(saturday);
    model.setSummaries(
        {session("1", "Strength B", saturday.plusDays(-2)), session("2", "Strength A", saturday.plusDays(-5)),
         session("3", "Mobility", saturday.plusDays(-6)), session("4", "Old", *LocalDate::of(2025, 12, 31))});
    REQUIRE(
        shown(model).join(QLatin1Char('|')).toStdString() ==
        "This week|Strength B|Strength A|9 to 15 November|Mobility|29 December 2025 to 4 January 2026|Old");
    REQUIRE_FALSE(model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    REQUIRE(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("SessionListModel: weeks start where the locale starts them") {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    REQUIRE(SessionWords::weekStart(*LocalDate::of(2026, 11, 22)) == *LocalDate::of(2026, 11, 22));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    REQUIRE(SessionWords::weekStart(*LocalDate::of(2026, 11, 22)) == *LocalDate::of(2026, 11, 16));
    QLocale::setDefault(QLocale::system());
}

TEST_CASE("SessionListModel: a week that crosses a month names both") {
    const British locale;
    REQUIRE(SessionWords::week(*LocalDate::of(2026, 10, 26), saturday).toStdString() ==
            "26 October to 1 November");
}

TEST_CASE("SessionListModel: pain 4 and more is a filter, of either knee") {
    SessionListModel model;
    model.setSummaries(
        {session("1", "A", saturday, 3), session("2", "B", saturday, 4), session("3", "C", saturday)});
    model.setShow(SessionListModel::Show::Painful);
    REQUIRE(model.shownRows() == 1);
    REQUIRE(model.filtered());
    REQUIRE(model.find(SessionId("2")).isValid());
    REQUIRE_FALSE(model.find(SessionId("1")).isValid());
    model.setShow(SessionListModel::Show::All);
    REQUIRE(model.shownRows() == 3);
}

TEST_CASE("SessionListModel: a name is found by any of its words, accents and case aside") {
    SessionListModel model;
    model.setSummaries({session("1", "Kräftigung am Montag", saturday), session("2", "Strength", saturday)});
    model.setSearch(QStringLiteral("montag kraft"));
    REQUIRE(model.shownRows() == 1);
    model.setSearch(QStringLiteral("  "));
    REQUIRE(model.shownRows() == 2);
}

TEST_CASE("SessionListModel: a row says everything it shows to a screen reader") {
    const British locale;
    SessionListModel model;
    SessionSummary early = session("1", "Strength B", saturday, 4);
    early.highestLeft = PainScore::of(1);
    early.state = SessionState::Partial;
    model.setSummaries({early});
    REQUIRE(model.index(1).data(Qt::AccessibleTextRole).toString().toStdString() ==
            "Strength B, Saturday 21 November 2026, 21 min, ended early, left knee at most 1, barely there, "
            "right knee at most 4, clearly there");
}

TEST_CASE("SessionListModel: after a removal the nearest session is offered") {
    SessionListModel model;
    model.setSummaries({session("1", "A", saturday), session("2", "B", saturday),
                        session("3", "C", saturday.plusDays(-20))});
    model.remove(SessionId("2"));
    REQUIRE(model.nearest(2).data().toString() == QStringLiteral("C"));
    model.remove(SessionId("3"));
    REQUIRE(model.nearest(4).data().toString() == QStringLiteral("A"));
    model.remove(SessionId("1"));
    REQUIRE_FALSE(model.nearest(0).isValid());
    REQUIRE(model.empty());
}

TEST_CASE("SessionListModel: ten years of sessions are filtered within a frame or two") {
    std::vector<SessionSummary> many;
    for (int i = 0; i < 3650; ++i)
        many.push_back(session(std::to_string(i).c_str(), i % 7 ? "Strength B" : "Mobility",
                               saturday.plusDays(-i), i % 11));
    SessionListModel model;
    model.setSummaries(many);
    std::vector<SessionNote> notes;
    for (const SessionSummary& each : many)
        notes.push_back({each.id, "Third wall sit felt sharp, left it. Stairs were fine in the evening."});
    model.setNotes(notes, {});
    QElapsedTimer timer;
    timer.start();
    model.setSearch(QStringLiteral("mobil"));
    REQUIRE(timer.elapsed() < 100); // a few milliseconds in a release build
    REQUIRE(model.shownRows() == 522);
}

TEST_CASE("SessionListModel: words of a note are found with the name's, and shown with what is around them") {
    const British locale;
    SessionListModel model;
    model.setToday(saturday);
    model.setSummaries(
        {session("1", "Strength B", saturday), session("2", "Strength A", saturday.plusDays(-1))});
    model.setNotes({{SessionId("2"), "The third wall sit felt sharp, so I left it out. Stairs were fine."}},
                   {});
    model.setSearch(QStringLiteral("strength STAIRS"));
    REQUIRE(model.shownRows() == 1);
    const QModelIndex found = model.nearest(0);
    CHECK(found.data().toString() == QStringLiteral("Strength A"));
    const QString match = found.data(SessionListModel::MatchRole).toString();
    CHECK(match.startsWith(QStringLiteral("… ")));
    CHECK(match.contains(QStringLiteral("Stairs were fine.")));
    CHECK(found.data(Qt::AccessibleTextRole).toString().contains(match));
    model.setSearch(QStringLiteral("strength lift"));
    CHECK(model.shownRows() == 0);
    model.setSearch({});
    CHECK(model.nearest(0).data(SessionListModel::MatchRole).toString().isEmpty());
}

TEST_CASE("SessionListModel: notes of days lie between the sessions, and are found too") {
    const British locale;
    SessionListModel model;
    model.setToday(saturday);
    model.setSummaries(
        {session("1", "Strength B", saturday), session("2", "Strength A", saturday.plusDays(-2))});
    const auto note = [](const char* id, int back, const char* words) {
        return PinnedNote{id, saturday.plusDays(-back), words, {}, {}};
    };
    model.setNotes({}, {note("c", 9, "Flew home"), note("b", 1, "Long drive"), note("a", 0, "New shoes")});
    CHECK(shown(model).join(QLatin1Char('|')).toStdString() ==
          "This week|New shoes|Strength B|Long drive|Strength A|9 to 15 November|Flew home");
    CHECK(model.note(model.index(1))->uuid == "a");
    CHECK_FALSE(model.session(model.index(1)));
    CHECK(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
    model.setSearch(QStringLiteral("drive"));
    CHECK(model.shownRows() == 1);
    CHECK(model.findNote("b").isValid());
    model.setSearch({});
    model.setShow(SessionListModel::Show::Painful);
    CHECK(model.shownRows() == 0);
}

TEST_CASE("SessionListModel: deleted sessions are shown alone") {
    const British locale;
    SessionListModel model;
    model.setToday(saturday);
    model.setSummaries({session("1", "Strength B", saturday)});
    model.setRemoved({{session("2", "Mobility", saturday.plusDays(-1)), 0}});
    CHECK(model.shownRows() == 1);
    model.setShow(SessionListModel::Show::Removed);
    REQUIRE(model.shownRows() == 1);
    REQUIRE(model.removed(model.nearest(0)));
    CHECK(model.session(model.nearest(0))->id == SessionId("2"));
    CHECK(model.nearest(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("deleted")));
}
