#include "tests/support/builders.h"
#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/support/sample_sessions.h"
#include "ui/history/exercise_row.h"
#include "ui/history/history_page.h"
#include "ui/text/session_words.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QTest>

#include <array>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const LocalDate saturday = *LocalDate::of(2026, 11, 21);

/// A page with the answers that a shell would give.
struct Shell {
    explicit Shell(std::vector<SessionDetail> sessions)
        : details(std::move(sessions)) {
        QObject::connect(&page, &HistoryPage::detailWanted, &page, [this](const SessionId& id) {
            asked.push_back(id.value);
            for (const SessionDetail& each : details)
                if (each.summary.id == id)
                    page.setDetail(each);
        });
        QObject::connect(&page, &HistoryPage::removeWanted, &page,
                         [this](const SessionSummary& session) { page.remove(session.id); });
        QObject::connect(&page, &HistoryPage::removeSession, &page,
                         [this](const SessionId& id) { removed.push_back(id.value); });
        QObject::connect(&page, &HistoryPage::restoreSession, &page, [this](const SessionId& id) {
            restored.push_back(id.value);
            page.setSummaries(summariesOf(details));
        });
        QObject::connect(&page, &HistoryPage::notify, &page,
                         [this](const QString& text, const QString&, std::function<void()> f) {
                             said = text;
                             undo = std::move(f);
                         });
        page.resize(1192, 800);
        page.setToday(saturday);
        page.setSummaries(summariesOf(details));
        page.show();
        QTest::qWait(1);
    }
    [[nodiscard]] QListView* list() { return page.findChild<QListView*>(); }
    void press(Qt::Key key) { QTest::keyClick(list(), key); }
    /// Every visible word of the page and every name, one a line.
    [[nodiscard]] QString words() {
        QTest::qWait(1); // new widgets show themselves from the event loop
        QStringList all;
        for (QWidget* each : page.findChildren<QWidget*>())
            if (each->isVisible()) {
                const auto* label = qobject_cast<QLabel*>(each);
                all << (label ? label->text() : QString()) << each->accessibleName();
            }
        return all.join(QLatin1Char('\n'));
    }
    bool shows(const char* text) { return words().contains(QString::fromUtf8(text)); }

    std::vector<SessionDetail> details;
    std::vector<std::string> asked, removed, restored;
    QString said;
    std::function<void()> undo;
    HistoryPage page;
};

SessionPlan plan() {
    Exercise clamshell = exercise("Clamshell", dose(2, reps(12), Per::Side, 30), SideRule::PerSide);
    return planOf({clamshell, exercise("Wall sit", dose(3, hold(40), Per::Total, 20))});
}

std::vector<SessionDetail> three() {
    return {played(plan(), SessionId("a"), wallTime(saturday.plusDays(-1), 18, 40),
                   {{}, {}, 1, ratings({1, 1, 1, -1}, {2, 3, 3, 4}), "Stairs were fine."}),
            played(plan(), SessionId("b"), wallTime(saturday.plusDays(-3), 7, 5), {{1}, {}, {}, {}, {}}),
            played(plan(), SessionId("c"), wallTime(saturday.plusDays(-9), 7, 5), {{}, 1, {}, {}, {}})};
}

} // namespace

TEST_CASE("HistoryPage: it opens with the newest session, its ratings, sets and note") {
    Shell shell(three());
    REQUIRE(shell.asked == std::vector<std::string>{"a"});
    REQUIRE(shell.shows("Friday 20 November 2026"));
    REQUIRE(shell.shows("Right knee, next morning: 4, clearly there, careful"));
    REQUIRE(shell.shows("Left knee, next morning: not asked"));
    REQUIRE(shell.shows("Clamshell, 2 × 12 reps each side, 2 of 2 sets"));
    REQUIRE(shell.shows("Stairs were fine."));
    REQUIRE(shell.shows("Began at 18:40"));
}

TEST_CASE("HistoryPage: arrows go from session to session, over the weeks' headings") {
    Shell shell(three());
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Down);
    REQUIRE(shell.asked == std::vector<std::string>{"a", "b", "c"});
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Home);
    shell.press(Qt::Key_Up);
    shell.press(Qt::Key_End);
    REQUIRE(shell.asked == std::vector<std::string>{"a", "b", "c", "a", "c"});
}

TEST_CASE("HistoryPage: what was left out is said without blame, what ended early in words") {
    Shell shell(three());
    shell.press(Qt::Key_Down);
    REQUIRE(shell.shows("Wall sit, 3 × hold 40 s, not done"));
    REQUIRE(shell.shows("Neither knee was rated."));
    shell.press(Qt::Key_Down);
    REQUIRE(shell.shows("Ended early, 1 of 2 exercises"));
}

TEST_CASE("HistoryPage: an exercise unfolds by keyboard to its sets, the corrected one marked") {
    Shell shell(three());
    const auto rows = shell.page.findChildren<ExerciseRow*>();
    REQUIRE(rows.size() == 2);
    REQUIRE_FALSE(shell.shows("Set 1, Left: 12 of 12 reps"));
    auto* header = rows[0]->findChild<QAbstractButton*>();
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Return);
    REQUIRE(shell.shows("Set 1, Left: 12 of 12 reps"));
    QTest::keyClick(header, Qt::Key_Left);
    REQUIRE_FALSE(shell.shows("Set 1, Left: 12 of 12 reps"));
    QTest::keyClick(header, Qt::Key_Down);
    auto* next = rows[1]->findChild<QAbstractButton*>();
    REQUIRE(QApplication::focusWidget() == next);
    QTest::keyClick(next, Qt::Key_Right);
    REQUIRE(shell.shows("Set 3: 26 of 40 s, corrected"));
}

TEST_CASE("HistoryPage: Delete removes at once and undo brings the session back, chosen") {
    Shell shell(three());
    shell.press(Qt::Key_Down);
    shell.press(Qt::Key_Delete);
    REQUIRE(shell.removed == std::vector<std::string>{"b"});
    REQUIRE(shell.said == QStringLiteral("Test on Wednesday 18 November 2026 deleted"));
    REQUIRE(shell.asked.back() == "c");
    REQUIRE(shell.list()->model()->rowCount() == 4); // two weeks, two sessions
    shell.undo();
    REQUIRE(shell.restored == std::vector<std::string>{"b"});
    REQUIRE(shell.asked.back() == "b");
    REQUIRE(shell.shows("Wednesday 18 November 2026"));
}

TEST_CASE("HistoryPage: undo after the page has gone does nothing") {
    auto shell = std::make_unique<Shell>(three());
    shell->press(Qt::Key_Delete);
    const std::function<void()> undo = shell->undo;
    shell.reset();
    undo();
    SUCCEED();
}

TEST_CASE("HistoryPage: a deleted session is put back when it may be, chosen, and undo deletes it again") {
    Shell shell(three());
    std::vector<std::string> wanted;
    QObject::connect(&shell.page, &HistoryPage::putBackWanted, &shell.page,
                     [&](const SessionSummary& session) { wanted.push_back(session.id.value); });
    const SessionSummary gone = shell.details[1].summary;
    shell.page.setRemoved({{gone, 0}});
    for (auto* chip : shell.page.findChildren<QAbstractButton*>())
        if (chip->accessibleName().startsWith(QStringLiteral("Deleted sessions")))
            chip->click();
    shell.press(Qt::Key_Return);
    REQUIRE(wanted == std::vector<std::string>{"b"});
    REQUIRE(shell.restored.empty());
    shell.page.putBack(gone);
    REQUIRE(shell.restored == std::vector<std::string>{"b"});
    REQUIRE(shell.said == QStringLiteral("Test on Wednesday 18 November 2026 put back"));
    shell.undo();
    REQUIRE(shell.removed == std::vector<std::string>{"b"});
}

TEST_CASE("HistoryPage: from right to left the mark of a session leads its row, and its ratings end it") {
    const auto marked = [](Qt::LayoutDirection direction) {
        Shell shell(three());
        shell.page.setLayoutDirection(direction);
        shell.press(Qt::Key_Down); // the first row is chosen no more
        QTest::qWait(1);
        const QRect row = shell.list()->visualRect(shell.list()->model()->index(1, 0));
        const QImage picture = shell.list()->viewport()->grab(row).toImage();
        std::array<int, 2> found{}; // in the left half, in the right
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found[x < picture.width() / 2 ? 0 : 1] +=
                    picture.pixelColor(x, y) == color(Token::KneeR) ? 1 : 0;
        return found;
    };
    const auto leftFirst = marked(Qt::LeftToRight);
    const auto rightFirst = marked(Qt::RightToLeft);
    CHECK(leftFirst[0] == 0);
    CHECK(leftFirst[1] > 20);
    CHECK(rightFirst[0] > 20);
    CHECK(rightFirst[1] == 0);
}

TEST_CASE("HistoryPage: with the last session removed the empty state invites to the first") {
    Shell shell({three()[0]});
    bool started = false;
    QObject::connect(&shell.page, &HistoryPage::startFirstSession, &shell.page, [&] { started = true; });
    shell.press(Qt::Key_Delete);
    REQUIRE(shell.shows("Your sessions gather here"));
    for (QAbstractButton* button : shell.page.findChildren<QAbstractButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(started);
}

TEST_CASE("HistoryPage: the search narrows by name, says when nothing fits and gives it all back") {
    Shell shell(three());
    QTest::keyClick(&shell.page, Qt::Key_F, Qt::ControlModifier);
    shell.page.focusSearch();
    auto* search = shell.page.findChild<SearchField*>();
    QTest::keyClicks(search, QStringLiteral("nothing of it"));
    REQUIRE(shell.shows("Nothing found"));
    REQUIRE_FALSE(shell.shows("Stairs were fine."));
    for (QAbstractButton* button : shell.page.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Show all")) {
            button->click();
            break; // the rows of exercises are others now
        }
    REQUIRE(search->text().isEmpty());
    REQUIRE(shell.shows("Stairs were fine."));
}

TEST_CASE("HistoryPage: a detail that comes late, for another session, is passed over") {
    Shell shell(three());
    shell.press(Qt::Key_Down);
    shell.page.setDetail(shell.details[0]);
    REQUIRE_FALSE(shell.shows("Stairs were fine."));
}

TEST_CASE("HistoryPage: fresh summaries keep the chosen session and ask for it anew") {
    Shell shell(three());
    shell.press(Qt::Key_Down);
    shell.page.setSummaries(summariesOf(shell.details));
    REQUIRE(shell.asked == std::vector<std::string>{"a", "b", "b"});
    REQUIRE(shell.shows("Wednesday 18 November 2026"));
}

TEST_CASE("HistoryPage: everything that takes a key has a name") {
    Shell shell(three());
    for (QWidget* each : shell.page.findChildren<QWidget*>())
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus) {
            INFO(each->metaObject()->className());
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(each);
            REQUIRE(spoken);
            REQUIRE_FALSE(spoken->text(QAccessible::Name).isEmpty());
        }
    const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(shell.list());
    REQUIRE(list->childCount() == 5);
    REQUIRE(
        list->child(1)->text(QAccessible::Name).startsWith(QStringLiteral("Test, Friday 20 November 2026")));
}

TEST_CASE("HistoryPage: ten years of sessions are a list without a widget a row") {
    std::vector<SessionSummary> many;
    const SessionDetail one = three()[0];
    for (int i = 0; i < 3650; ++i) {
        many.push_back(one.summary);
        many.back().id = SessionId(std::to_string(i));
        many.back().date = saturday.plusDays(-i);
    }
    HistoryPage page;
    page.resize(1192, 800);
    page.setSummaries(many);
    page.show();
    QTest::qWait(1);
    auto* list = page.findChild<QListView*>();
    QTest::keyClick(list, Qt::Key_End);
    REQUIRE(list->currentIndex().row() == list->model()->rowCount() - 1);
    REQUIRE(list->findChildren<QWidget*>().size() < 20);
}

TEST_CASE("HistoryPage: any score can be chosen to be corrected, given or not, with the session it is of") {
    Shell shell(three());
    std::vector<std::pair<std::string, PainKind>> wanted;
    QObject::connect(&shell.page, &HistoryPage::scoreWanted, &shell.page,
                     [&](const SessionId& id, PainKind kind) { wanted.emplace_back(id.value, kind); });
    for (const char* name : {"Right knee, next morning: 4, clearly there, careful",
                             "Left knee, next morning: not asked", "Left knee, an hour after: not asked"}) {
        INFO(name);
        QAbstractButton* badge = button(&shell.page, QString::fromUtf8(name));
        REQUIRE(badge);
        QTest::keyClick(badge, Qt::Key_Space);
    }
    REQUIRE(wanted == std::vector<std::pair<std::string, PainKind>>{{"a", PainKind::NextMorning},
                                                                    {"a", PainKind::NextMorning},
                                                                    {"a", PainKind::HourAfter}});
}

TEST_CASE("HistoryPage: where it hurt is told in words, never a condition, and sore muscles stand apart") {
    auto sessions = three();
    sessions[0].pain[0].place = "inner kneecap";
    sessions[0].pain[2].place = "calf somewhere"; // of the same knee, later
    Shell shell(sessions);
    REQUIRE(shell.shows("Left knee: kneecap, inner side, calf, elsewhere."));
    REQUIRE(shell.shows("Pain in the calf is worth showing a professional."));
    REQUIRE_FALSE(shell.shows("Sore muscles"));
    shell.page.setDetail(shell.details[0], Soreness::Much);
    REQUIRE(shell.shows("Sore muscles the next morning: much. That is not knee pain."));
    shell.page.setDetail(shell.details[0]);
    REQUIRE_FALSE(shell.shows("Sore muscles"));
}
