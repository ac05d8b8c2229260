// S2, S3, S8 in the window: hostile names and notes are shown as they are, and no page grows out of its
// window.
#include "src/base/utf8.h"
#include "src/storage/json_document.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/sample_sessions.h"
#include "tests/ui/player/player_fixture.h"
#include "ui/history/history_page.h"
#include "ui/history/session_title.h"
#include "ui/library/library_page.h"
#include "ui/player/fit_text.h"
#include "ui/routine/routines_page.h"
#include "ui/text/words.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/text_label.h"

#include "tests/support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

constexpr QSize window(1000 - 88, 700); // beside the rail

std::vector<HostileText> upTo(std::size_t characters) {
    std::vector<HostileText> all;
    for (const HostileText& hostile : hostileTexts())
        if (codePoints(hostile.text) <= characters)
            all.push_back(hostile);
    return all;
}

void settle() {
    for (int i = 0; i < 3; ++i) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Plain text everywhere, and room for the page in the smallest window.
void holds(QWidget& page) {
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        INFO(label->text().left(80).toStdString());
        CHECK((label->textFormat() == Qt::PlainText || label->text().isEmpty() || !label->pixmap().isNull()));
    }
    for (const QWidget* each : page.findChildren<QWidget*>())
        CHECK(
            (!Qt::mightBeRichText(each->toolTip()) || each->toolTip().startsWith(QStringLiteral("<span "))));
    const QSize least = page.minimumSizeHint();
    CHECK(least.width() <= window.width());
    CHECK(least.height() <= window.height());
    CHECK(page.width() == window.width());
}

/// Whether a label, a painted title or a list says exactly this.
bool says(const QWidget& page, const QString& words) {
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->text() == words)
            return true;
    for (const QLineEdit* field : page.findChildren<QLineEdit*>())
        if (field->text() == words)
            return true;
    for (const FitText* fit : page.findChildren<FitText*>())
        if (fit->text() == words)
            return true;
    for (const QWidget* each : page.findChildren<QWidget*>())
        if (QAccessible::queryAccessibleInterface(const_cast<QWidget*>(each))
                ->text(QAccessible::Name)
                .contains(words))
            return true;
    return false;
}

template <typename Page>
void open(Page& page) {
    motion::setReduced(true);
    page.resize(window);
    page.show();
    settle();
}

} // namespace

TEST_CASE("S8: the history shows hostile names and notes as they are, and keeps its layout") {
    HistoryPage page;
    SessionDetail detail;
    QObject::connect(&page, &HistoryPage::detailWanted, &page, [&] { page.setDetail(detail); });
    page.setToday(*LocalDate::of(2026, 11, 21));
    open(page);
    for (const HostileText& hostile : hostileTexts()) {
        INFO(hostile.family << ": " << jsonExcerpt(hostile.text));
        const std::string name = codePoints(hostile.text) <= 200 ? hostile.text : "x";
        Exercise one = exercise("a", dose(1, reps(12)));
        one.name = name;
        SessionPlan plan = planOf({one});
        plan.name = name;
        plan.items[0].note = plan.items[0].cue = name;
        detail = played(plan, SessionId(newUuid()), wallTime(*LocalDate::of(2026, 11, 20), 18, 0),
                        {{}, {}, {}, {}, hostile.text});
        page.setSummaries(summariesOf({detail}));
        settle();
        CHECK(says(page, text(hostile.text)));
        CHECK(says(page, text(name)));
        holds(page);
    }
}

TEST_CASE("S8: the library shows hostile texts of an own exercise as they are, and keeps its layout") {
    ExerciseLibrary library;
    std::vector<ExerciseId> ids;
    const std::vector<HostileText> all = upTo(200);
    for (const HostileText& hostile : all) {
        Exercise own = exercise(("e" + std::to_string(ids.size())).c_str(), dose(1, reps(12)));
        own.name = own.cue = own.note = own.kneeLoadReason = hostile.text;
        own.steps = own.mistakes = own.avoidIf = own.aliases = {hostile.text};
        own.sources = {Source{"", hostile.text, hostile.text, true, hostile.text}};
        if (!ids.empty()) {
            own.easier = own.harder = ids.back();
            own.instead = {ids.back()};
        }
        ids.push_back(own.id);
        library.add(std::move(own), Origin::Own);
    }
    const LibrarySearch search(library, [](Muscle m) { return utf8(Words::searchWords(m)); });
    const std::vector<AdviceTopic> advice;
    const std::vector<EvidenceSource> evidence;
    LibraryPage page;
    page.setContent(&library, &search, &advice, &evidence);
    open(page);
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(all[i].family << ": " << jsonExcerpt(all[i].text));
        page.showExercise(ids[i]);
        settle();
        CHECK(says(page, text(all[i].text)));
        if (i > 0)
            CHECK(says(page, QStringLiteral("Instead: ") + text(all[i - 1].text)));
        holds(page);
    }
}

TEST_CASE("S8: the routines show hostile names and notes as they are, and keep their layout") {
    Exercise hostileOne = exercise("a", dose(1, reps(12)));
    for (const HostileText& hostile : upTo(200)) {
        INFO(hostile.family << ": " << jsonExcerpt(hostile.text));
        hostileOne.name = hostile.text;
        const ExerciseLibrary library = test::library({hostileOne});
        const LibrarySearch search(library, [](Muscle m) { return utf8(Words::searchWords(m)); });
        Routine own = routine({"a"});
        own.id = RoutineId(newUuid());
        own.name = own.summary = own.entry = hostile.text;
        own.notes = own.warnings = {hostile.text};
        auto& item = *std::get_if<RoutineItem>(&own.block(PhaseKind::Strength).entries[0]);
        item.note = item.cue = own.block(PhaseKind::Strength).note = hostile.text;
        RoutinesPage page;
        page.setContent(&library, &search);
        page.setRoutines({}, {own});
        open(page);
        bool listed = false;
        for (const QListView* list : page.findChildren<QListView*>())
            for (int row = 0; row < list->model()->rowCount(); ++row)
                listed = listed ||
                         list->model()
                             ->index(row, 0)
                             .data(Qt::AccessibleTextRole)
                             .toString()
                             .contains(text(hostile.text)) ||
                         list->model()->index(row, 0).data().toString().contains(text(hostile.text));
        CHECK(listed);
        holds(page);
        page.openRoutine(own.id);
        settle();
        holds(page);
        CHECK_FALSE(page.hasUnsavedChanges());
    }
}

TEST_CASE("S8: the player and its questions show hostile names and cues as they are, and keep their layout") {
    for (const HostileText& hostile : upTo(200)) {
        INFO(hostile.family << ": " << jsonExcerpt(hostile.text));
        Exercise one = exercise("a", dose(1, hold(5)));
        one.name = one.cue = hostile.text;
        SessionPlan plan = planOf({one});
        plan.name = plan.items[0].note = hostile.text;
        Fixture fixture(plan, false);
        fixture.page.resize(window);
        settle();
        CHECK(says(fixture.page, text(hostile.text))); // the check before
        holds(fixture.page);
        fixture.begin();
        fixture.run(std::chrono::seconds(12), std::chrono::milliseconds(500));
        settle();
        CHECK(says(fixture.page, text(hostile.text))); // at work
        holds(fixture.page);
        fixture.run(std::chrono::seconds(10), std::chrono::milliseconds(500));
        settle();
        CHECK(says(fixture.page, text(hostile.text))); // the summary
        holds(fixture.page);
    }
}

TEST_CASE("S8: what is typed or pasted reaches the core without NUL and as UTF-8") {
    CHECK(utf8(QString(QStringLiteral("a%1b")).arg(QChar(QChar::Null))) == "ab");
    CHECK_FALSE(invalidUtf8At(utf8(QString(QChar(0xD800)))));
}
