#include "src/session/memory_session_repository.h"
#include "src/storage/store.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

namespace {

struct InMemory {
    MemorySessionRepository repository;
    SessionRepository& get() { return repository; }
    void reopen() {}
};

struct InSqlite {
    TempFolder folder;
    std::unique_ptr<Store> store = open();
    SessionRepository& get() { return store->sessions(); }
    void reopen() {
        store.reset();
        store = open();
    }
    std::unique_ptr<Store> open() {
        auto opened = openStore(options(folder.path()));
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }
};

const SessionId first("11111111-1111-4111-8111-111111111111");
const SessionId second("22222222-2222-4222-8222-222222222222");
const SessionId nobody("99999999-9999-4999-8999-999999999999");
constexpr Duration threeMinutes = std::chrono::minutes(3);
constexpr std::int64_t hour = 3'600'000;

} // namespace

#define CONTRACT(name) TEMPLATE_TEST_CASE("SessionRepository: " name, "", InMemory, InSqlite)

CONTRACT("what was begun is there again after a restart, with its plan") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    box.reopen();
    const auto detail = box.get().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->plan == plan());
    CHECK(detail->summary.id == first);
    CHECK(detail->summary.name == "Home strength");
    CHECK(detail->summary.routine == RoutineId("s3-home-strength"));
    CHECK(detail->summary.started == wall());
    CHECK(detail->summary.date.iso() == "2026-11-21");
    CHECK(detail->summary.state == SessionState::Open);
    CHECK(detail->summary.setsPlanned == 4);
    CHECK(detail->summary.itemsPlanned == 2);
    CHECK(detail->summary.setsDone == 0);
    CHECK(detail->note.empty());
}

CONTRACT("a session begins once") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    const Done again = box.get().begin(first, wall(), plan());
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    CHECK(box.get().begin(SessionId(), wall(), plan()).error().code == ErrorCode::InvalidArgument);
}

CONTRACT("a changed plan is the session's own, and what was planned stays told") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    ChangedPlan changed = *oneSetMore(plan(), 0);
    changed.plan.items.push_back(changed.plan.items[0]);
    changed.plan.items.back().insteadOf = 0;
    changed.plan.items.back().load = -1;
    changed.plan.left.push_back(changed.plan.steps.back());
    const PlanChange told{{ChangeKind::SetMore, ChangeKind::Lighter}, 0};
    REQUIRE_FALSE(box.get().addSet(first, wall(), set(2, 1, 12)));
    REQUIRE(box.get().change(first, wall(), told, changed.plan));
    REQUIRE(box.get().change(first, wall(), {{ChangeKind::Later}, 2}, changed.plan));
    SetRecord light = set(2, 1, 12);
    light.load = -1;
    REQUIRE(box.get().addSet(first, wall(), light));
    CHECK_FALSE(box.get().addSet(first, wall(), set(3, 1, 12)));
    box.reopen();
    const auto detail = box.get().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->plan == changed.plan);
    CHECK(detail->changes == std::vector<PlanChange>{told, {{ChangeKind::Later}, 2}});
    CHECK(detail->sets == std::vector<SetRecord>{light});
    CHECK(detail->summary.setsPlanned == 4);
    CHECK(detail->summary.itemsPlanned == 2);
}

CONTRACT("a change about an item that the plan does not have is refused") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    CHECK_FALSE(box.get().change(first, wall(), {{ChangeKind::Later}, 9}, plan()));
    CHECK(box.get().detail(first)->changes.empty());
}

CONTRACT("every call on an unknown session answers NotFound") {
    TestType box;
    CHECK(box.get().change(nobody, wall(), {{ChangeKind::Later}, 0}, plan()).error().code ==
          ErrorCode::NotFound);
    CHECK(box.get().addSet(nobody, wall(), set(0, 1, 12)).error().code == ErrorCode::NotFound);
    CHECK(box.get().addPain(rating(nobody, PainKind::Before, Knee::Left, 1)).error().code ==
          ErrorCode::NotFound);
    CHECK(box.get().setNote(nobody, wall(), "x").error().code == ErrorCode::NotFound);
    CHECK(box.get().end(nobody, wall(), SessionState::Finished, threeMinutes).error().code ==
          ErrorCode::NotFound);
    CHECK(box.get().heartbeat(nobody, {}).error().code == ErrorCode::NotFound);
    CHECK(box.get().detail(nobody).error().code == ErrorCode::NotFound);
    CHECK(box.get().lastHeartbeat(nobody).error().code == ErrorCode::NotFound);
    CHECK(box.get().remove(nobody, wall()).error().code == ErrorCode::NotFound);
    CHECK(box.get().restore(nobody, wall()).error().code == ErrorCode::NotFound);
}

CONTRACT("sets come back as they were recorded, each side for itself") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    SetRecord odd = set(1, 1, 7, Side::Left);
    odd.direction = 2;
    odd.corrected = true;
    odd.reserve = 2;
    odd.formSlipped = true;
    const std::vector<SetRecord> sets{set(0, 1, 12), set(0, 2, 9), odd, set(1, 1, 8, Side::Right)};
    for (const SetRecord& record : sets)
        REQUIRE(box.get().addSet(first, wall(), record));
    box.reopen();
    const auto detail = box.get().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->sets == sets);
    CHECK(detail->summary.setsDone == 4);
    CHECK(detail->summary.itemsDone == 2);
    CHECK(detail->summary.active == std::chrono::minutes(2));
}

CONTRACT("the latest record of a set counts and keeps its place") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addSet(first, wall(), set(0, 1, 12)));
    REQUIRE(box.get().addSet(first, wall(), set(0, 2, 12)));
    SetRecord corrected = set(0, 1, 10);
    corrected.corrected = true;
    REQUIRE(box.get().addSet(first, wall(), corrected));
    const auto detail = box.get().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->sets == std::vector<SetRecord>{corrected, set(0, 2, 12)});
}

CONTRACT("a record of nothing done takes the set back") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addSet(first, wall(), set(0, 1, 12)));
    REQUIRE(box.get().addSet(first, wall(), set(0, 1, 0)));
    CHECK(box.get().detail(first)->sets.empty());
    CHECK(box.get().summaries()->front().setsDone == 0);
    CHECK(box.get().summaries()->front().itemsDone == 0);
    REQUIRE(box.get().addSet(first, wall(), set(0, 1, 5)));
    CHECK(box.get().detail(first)->sets == std::vector<SetRecord>{set(0, 1, 5)});
}

CONTRACT("a set that the plan does not have is refused") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    CHECK(box.get().addSet(first, wall(), set(2, 1, 12)).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().addSet(first, wall(), set(0, 0, 12)).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().addSet(first, wall(), set(0, 1, -1)).error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().detail(first)->sets.empty());
}

CONTRACT("the latest rating of a session, kind, knee and item counts") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addPain(rating(first, PainKind::Before, Knee::Left, 2)));
    REQUIRE(box.get().addPain(rating(first, PainKind::Before, Knee::Right, 1)));
    REQUIRE(box.get().addPain(rating(first, PainKind::Before, Knee::Left, 5)));
    PainEntry item = rating(first, PainKind::During, Knee::Left, 3);
    item.rating.item = 0;
    REQUIRE(box.get().addPain(item));
    item = rating(first, PainKind::During, Knee::Left, 4);
    item.rating.item = 1;
    item.rating.sharp = true;
    item.rating.place = "below-kneecap";
    item.rating.painkiller = true;
    REQUIRE(box.get().addPain(item));
    box.reopen();
    const auto detail = box.get().detail(first);
    REQUIRE(detail.ok());
    REQUIRE(detail->pain.size() == 4);
    CHECK(detail->pain.back() == item.rating);
    CHECK(detail->summary.highestLeft == PainScore::of(5));
    CHECK(detail->summary.highestRight == PainScore::of(1));
    CHECK(box.get().summaries()->front().highestLeft == PainScore::of(5));
}

CONTRACT("a rating that was asked and not answered stays without a score") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addPain(rating(first, PainKind::End, Knee::Left, 4)));
    REQUIRE(box.get().addPain(rating(first, PainKind::End, Knee::Left, std::nullopt)));
    REQUIRE(box.get().detail(first)->pain.size() == 1);
    CHECK_FALSE(box.get().detail(first)->pain.front().score);
    CHECK_FALSE(box.get().summaries()->front().highestLeft);
}

CONTRACT("ratings without a session all count, oldest first, until one replaces another") {
    TestType box;
    PainEntry today = rating(SessionId(), PainKind::AnyTime, Knee::Left, 3);
    PainEntry yesterday = rating(SessionId(), PainKind::AnyTime, Knee::Left, 6);
    yesterday.about.utcMs -= 86'400'000;
    REQUIRE(box.get().addPain(today));
    REQUIRE(box.get().addPain(yesterday));
    box.reopen();
    REQUIRE(box.get().pain()->size() == 2);
    CHECK(box.get().pain()->front().uuid == yesterday.uuid);
    CHECK(box.get().pain()->front().about == yesterday.about);
    CHECK(box.get().pain()->front().entered == yesterday.entered);
    PainEntry better = yesterday;
    better.uuid = newUuid();
    better.replaces = yesterday.uuid;
    better.rating.score = PainScore::of(5);
    REQUIRE(box.get().addPain(better));
    REQUIRE(box.get().pain()->size() == 2);
    CHECK(box.get().pain()->front().rating.score == PainScore::of(5));
    CHECK(box.get().addPain(today).error().code == ErrorCode::AlreadyExists);
}

CONTRACT("the latest note and the latest end count") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    const std::string hostile = "<b>%1</b> =1+1\n\"\\ \xF0\x9F\x98\x80 \xE2\x80\xAE";
    REQUIRE(box.get().setNote(first, wall(), "one"));
    REQUIRE(box.get().setNote(first, wall(), hostile));
    REQUIRE(box.get().end(first, wall(), SessionState::Discarded, threeMinutes));
    CHECK(box.get().summaries()->empty());
    REQUIRE(box.get().end(first, wall(), SessionState::Partial, threeMinutes));
    box.reopen();
    const auto detail = box.get().detail(first);
    REQUIRE(detail.ok());
    CHECK(detail->note == hostile);
    CHECK(detail->summary.state == SessionState::Partial);
    CHECK(detail->summary.active == threeMinutes);
    CHECK(box.get().setNote(first, wall(), "\xFF").error().code == ErrorCode::InvalidArgument);
    CHECK(box.get().end(first, wall(), SessionState::Open, threeMinutes).error().code ==
          ErrorCode::InvalidArgument);
}

CONTRACT("a heartbeat stays until the session ends") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    CHECK_FALSE(box.get().lastHeartbeat(first)->has_value());
    REQUIRE(box.get().heartbeat(first, {1, std::chrono::seconds(1), std::chrono::seconds(11), 5}));
    REQUIRE(box.get().heartbeat(first, {2, std::chrono::seconds(2), std::chrono::seconds(200), 6}));
    box.reopen();
    const auto beat = box.get().lastHeartbeat(first);
    REQUIRE(beat->has_value());
    CHECK((**beat).step == 2);
    CHECK((**beat).elapsed == std::chrono::seconds(2));
    CHECK((**beat).utcMs == 6);
    CHECK(box.get().summaries()->front().active == std::chrono::seconds(200));
    REQUIRE(box.get().end(first, wall(), SessionState::Finished, threeMinutes));
    CHECK_FALSE(box.get().lastHeartbeat(first)->has_value());
    REQUIRE(box.get().heartbeat(first, {3, {}, {}, 7}));
    CHECK_FALSE(box.get().lastHeartbeat(first)->has_value());
}

CONTRACT("summaries are newest first, without removed and discarded ones") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().begin(second, wall(60'000), plan()));
    REQUIRE(box.get().summaries()->size() == 2);
    CHECK(box.get().summaries()->front().id == second);
    REQUIRE(box.get().remove(second, wall()));
    REQUIRE(box.get().summaries()->size() == 1);
    CHECK(box.get().detail(second).error().code == ErrorCode::NotFound);
    CHECK(box.get().remove(second, wall()).error().code == ErrorCode::NotFound);
    REQUIRE(box.get().end(first, wall(), SessionState::Discarded, threeMinutes));
    CHECK(box.get().summaries()->empty());
    box.reopen();
    CHECK(box.get().summaries()->empty());
    REQUIRE(box.get().restore(second, wall()));
    REQUIRE(box.get().restore(second, wall()));
    REQUIRE(box.get().summaries()->size() == 1);
    CHECK(box.get().summaries()->front().id == second);
}

CONTRACT("ratings of a removed session do not count until it is restored") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addPain(rating(first, PainKind::End, Knee::Left, 4)));
    REQUIRE(box.get().pain()->size() == 1);
    CHECK(box.get().pain()->front().session == first);
    REQUIRE(box.get().remove(first, wall()));
    CHECK(box.get().pain()->empty());
    REQUIRE(box.get().restore(first, wall()));
    CHECK(box.get().pain()->size() == 1);
}

CONTRACT("a wall clock that is moved changes neither durations nor the order (F13)") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addSet(first, wall(86'400'000), set(0, 1, 12)));
    REQUIRE(box.get().addSet(first, wall(-3'600'000), set(0, 2, 11)));
    REQUIRE(box.get().addSet(first, wall(-7'200'000), set(0, 2, 10)));
    REQUIRE(box.get().end(first, wall(-86'400'000), SessionState::Finished, threeMinutes));
    const auto detail = box.get().detail(first);
    CHECK(detail->sets == std::vector<SetRecord>{set(0, 1, 12), set(0, 2, 10)});
    CHECK(detail->summary.active == threeMinutes);
    CHECK(detail->summary.date.iso() == "2026-11-21");
}

CONTRACT("a rating that was taken away is gone, what it replaced counts again, and the summary follows") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    const PainEntry was = rating(first, PainKind::During, Knee::Right, 3);
    PainEntry is = rating(first, PainKind::During, Knee::Right, 8);
    is.replaces = was.uuid;
    is.rating.place = "outer calf";
    is.rating.painkiller = true;
    REQUIRE(box.get().addPain(was));
    REQUIRE(box.get().addPain(is));
    CHECK(box.get().detail(first)->pain == std::vector<PainRating>{is.rating});
    CHECK(box.get().detail(first)->summary.highestRight == PainScore::of(8));
    REQUIRE(box.get().removePain(is.uuid, wall(2000)));
    box.reopen();
    const auto pain = box.get().pain();
    REQUIRE(pain.ok());
    REQUIRE(pain->size() == 1);
    CHECK(pain->front().uuid == was.uuid);
    CHECK(box.get().detail(first)->summary.highestRight == PainScore::of(3));
    CHECK(box.get().removePain(is.uuid, wall()).error().code == ErrorCode::NotFound);
    CHECK(box.get().removePain("nobody", wall()).error().code == ErrorCode::NotFound);
    CHECK(box.get().addPain(is).error().code == ErrorCode::AlreadyExists);
    const PainEntry loose = rating(SessionId(), PainKind::AnyTime, Knee::Left, 4);
    REQUIRE(box.get().addPain(loose));
    REQUIRE(box.get().removePain(loose.uuid, wall()));
    CHECK(box.get().pain()->size() == 1);
}

CONTRACT("a rating that was taken away can be put back, and corrects again") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    const PainEntry was = rating(first, PainKind::During, Knee::Right, 3);
    PainEntry is = rating(first, PainKind::During, Knee::Right, 8);
    is.replaces = was.uuid;
    REQUIRE(box.get().addPain(was));
    REQUIRE(box.get().addPain(is));
    REQUIRE(box.get().pain().ok()); // read once before
    REQUIRE(box.get().removePain(is.uuid, wall(2000)));
    box.reopen();
    REQUIRE(box.get().restorePain(is.uuid));
    REQUIRE(box.get().restorePain(is.uuid)); // it counts already
    CHECK(box.get().pain()->size() == 1);
    CHECK(box.get().pain()->front().uuid == is.uuid);
    CHECK(box.get().detail(first)->summary.highestRight == PainScore::of(8));
    CHECK(box.get().restorePain("nobody").error().code == ErrorCode::NotFound);
    REQUIRE(box.get().removePain(is.uuid, wall())); // though the clock was set back
    CHECK(box.get().pain()->front().uuid == was.uuid);
}

CONTRACT("a session that is added at once is the one that is added bit by bit") {
    TestType whole, bits;
    const PainEntry before = rating(first, PainKind::Before, Knee::Right, 3);
    PainEntry corrected = rating(first, PainKind::Before, Knee::Right, 2);
    corrected.replaces = before.uuid;
    const SetRecord done = set(0, 1, 12);
    SetRecord again = done;
    again.done = 11;
    again.corrected = true;
    SessionPlan changed = plan();
    changed.items[0].load = 1;
    const PlanChange change{{ChangeKind{}}, 0};
    REQUIRE(whole.get()
                .addRecorded({first,
                              wall(),
                              plan(),
                              {{wall(1), done},
                               {wall(2), again},
                               {wall(3), RecordedSession::Change{change, changed}},
                               {wall(4), RecordedSession::Note{"fine"}},
                               {wall(5), RecordedSession::End{SessionState::Partial, threeMinutes}},
                               {wall(6), RecordedSession::Removal{}},
                               {wall(7), RecordedSession::Restoring{}}},
                              {before, corrected}})
                .ok());
    SessionRepository& one = bits.get();
    REQUIRE(one.begin(first, wall(), plan()).ok());
    REQUIRE(one.addSet(first, wall(1), done).ok());
    REQUIRE(one.addSet(first, wall(2), again).ok());
    REQUIRE(one.change(first, wall(3), change, changed).ok());
    REQUIRE(one.setNote(first, wall(4), "fine").ok());
    REQUIRE(one.addPain(before).ok());
    REQUIRE(one.addPain(corrected).ok());
    REQUIRE(one.end(first, wall(5), SessionState::Partial, threeMinutes).ok());
    REQUIRE(one.remove(first, wall(6)).ok());
    REQUIRE(one.restore(first, wall(7)).ok());
    for (const bool restarted : {false, true}) {
        if (restarted) {
            whole.reopen();
            bits.reopen();
        }
        const auto all = whole.get().details();
        const auto expected = bits.get().detail(first);
        REQUIRE(all.ok());
        REQUIRE(all->size() == 1);
        const SessionDetail& found = all->front();
        CHECK(found.plan == expected->plan);
        CHECK(found.sets == expected->sets);
        CHECK(found.pain == expected->pain);
        CHECK(found.note == "fine");
        CHECK(found.changes == expected->changes);
        CHECK(found.summary.state == SessionState::Partial);
        CHECK(found.summary.active == expected->summary.active);
        CHECK(found.summary.setsDone == expected->summary.setsDone);
        CHECK(found.summary.highestRight == PainScore::of(2));
    }
}

CONTRACT("a session that is added at once is refused as a whole") {
    TestType box;
    const auto refused = [&](RecordedSession::Event event, std::vector<PainEntry> pain = {}) {
        const Done done =
            box.get().addRecorded({first, wall(), plan(), {{wall(), set(0, 1, 12)}, std::move(event)}, pain});
        return !done && box.get().summaries()->empty() && box.get().pain()->empty();
    };
    CHECK(refused({wall(), set(9, 1, 12)}));
    CHECK(refused({wall(), RecordedSession::Note{std::string("\0", 1)}}));
    CHECK(refused({wall(), RecordedSession::End{SessionState::Open, threeMinutes}}));
    CHECK(refused({wall(), RecordedSession::Note{"fine"}}, {rating(second, PainKind::End, Knee::Left, 1)}));
    CHECK(refused({wall(), RecordedSession::Note{"fine"}}, {rating({}, PainKind::End, Knee::Left, 1)}));
}

CONTRACT("the details of all sessions are in the order of the summaries, without those that are gone") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()).ok());
    REQUIRE(box.get().begin(second, wall(1000), plan()).ok());
    REQUIRE(box.get().addSet(second, wall(), set(0, 1, 12)).ok());
    CHECK(*box.get().readAhead(1'000));
    CHECK(box.get().details()->front().sets.size() == 1);
    REQUIRE(box.get().addSet(second, wall(), set(0, 2, 12)).ok());
    const auto both = box.get().details();
    REQUIRE(both->size() == 2);
    CHECK(both->front().summary.id == second);
    CHECK(both->front().sets.size() == 2);
    REQUIRE(box.get().remove(second, wall()).ok());
    CHECK(box.get().details()->size() == 1);
}

CONTRACT("a session that is moved begins then, and its ratings follow") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addPain(rating(first, PainKind::Before, Knee::Left, 2)));
    PainEntry morning = rating(first, PainKind::NextMorning, Knee::Left, 4);
    morning.about.utcMs += 14 * hour;
    REQUIRE(box.get().addPain(morning));
    REQUIRE(box.get().end(first, wall(60'000), SessionState::Finished, threeMinutes));
    const auto before = box.get().pain();
    const WallTime earlier = wall(-50 * hour); // two days and two hours
    REQUIRE(box.get().move(first, wall(hour), earlier));
    box.reopen();
    const auto all = box.get().summaries();
    REQUIRE(all.ok());
    CHECK(all->at(0).started == earlier);
    CHECK(all->at(0).date == wall().localDate().plusDays(-2));
    CHECK(box.get().detail(first)->summary.started == earlier);
    const auto pain = box.get().pain();
    REQUIRE(pain.ok());
    REQUIRE(pain->size() == 2);
    CHECK(pain->at(0).about.utcMs == wall(-50 * hour).utcMs);
    CHECK(pain->at(1).about.utcMs == wall(14 * hour - 48 * hour).utcMs); // the time of day stays
    CHECK(pain->at(1).entered == morning.entered);
    REQUIRE(box.get().move(first, wall(2 * hour), wall()));
    const auto again = box.get().pain();
    REQUIRE(again->size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK(again->at(i).about == before->at(i).about);
        CHECK(again->at(i).rating == before->at(i).rating);
    }
    CHECK_FALSE(box.get().move(nobody, wall(), wall()));
}

CONTRACT("a session is kept whole, in the place of others, or not at all") {
    TestType box;
    REQUIRE(box.get().begin(first, wall(), plan()));
    REQUIRE(box.get().addPain(rating(first, PainKind::Before, Knee::Left, 2)));
    REQUIRE(box.get().end(first, wall(60'000), SessionState::Partial, threeMinutes));
    WholeSession whole{second, wall(-hour), plan(), {set(0, 1, 10), set(0, 2, 8)}};
    whole.pain = {rating(second, PainKind::End, Knee::Right, 3),
                  rating({}, PainKind::AnyTime, Knee::Left, 1)};
    whole.note = "Done on the beach";
    whole.active = threeMinutes;
    CHECK(box.get().addWhole(whole, wall(hour), {nobody}).error().code == ErrorCode::NotFound);
    WholeSession wrong = whole;
    wrong.sets.push_back(set(7, 1, 3));
    CHECK(box.get().addWhole(wrong, wall(hour), {first}).error().code == ErrorCode::InvalidArgument);
    wrong = whole;
    wrong.state = SessionState::Open;
    CHECK_FALSE(box.get().addWhole(wrong, wall(hour), {}));
    CHECK(box.get().summaries()->size() == 1);
    CHECK(box.get().pain()->size() == 1);

    REQUIRE(box.get().addWhole(whole, wall(hour), {first}));
    CHECK_FALSE(box.get().addWhole(whole, wall(hour), {}));
    box.reopen();
    const auto detail = box.get().detail(second);
    REQUIRE(detail.ok());
    CHECK(detail->sets == whole.sets);
    CHECK(detail->note == whole.note);
    CHECK(detail->plan == whole.plan);
    CHECK(detail->summary.state == SessionState::Finished);
    CHECK(detail->summary.active == threeMinutes);
    CHECK(detail->summary.setsDone == 2);
    CHECK(detail->summary.highestRight == PainScore::of(3));
    CHECK(box.get().summaries()->size() == 1);
    CHECK(box.get().pain()->size() == 2);
}

CONTRACT("removed sessions are listed, the last one first, until they are put back") {
    TestType box;
    for (const SessionId& id : {first, second}) {
        REQUIRE(box.get().begin(id, wall(), plan()));
        REQUIRE(box.get().end(id, wall(60'000), SessionState::Finished, threeMinutes));
    }
    CHECK(box.get().removedSummaries()->empty());
    REQUIRE(box.get().remove(second, wall(hour)));
    REQUIRE(box.get().remove(first, wall(2 * hour)));
    box.reopen();
    const auto removed = box.get().removedSummaries();
    REQUIRE(removed.ok());
    REQUIRE(removed->size() == 2);
    CHECK(removed->at(0).summary.id == first);
    CHECK(removed->at(0).removedUtcMs == wall(2 * hour).utcMs);
    CHECK(removed->at(1).summary.name == plan().name);
    REQUIRE(box.get().restore(first, wall(3 * hour)));
    CHECK(box.get().removedSummaries()->size() == 1);
}

CONTRACT("the notes that count are told by session") {
    TestType box;
    for (const SessionId& id : {first, second})
        REQUIRE(box.get().begin(id, wall(), plan()));
    REQUIRE(box.get().setNote(first, wall(), "Stairs hurt"));
    REQUIRE(box.get().setNote(first, wall(), "Stairs were fine"));
    REQUIRE(box.get().setNote(second, wall(), "gone"));
    REQUIRE(box.get().setNote(second, wall(), ""));
    CHECK(box.get().notes().value() == std::vector<SessionNote>{{first, "Stairs were fine"}});
    REQUIRE(box.get().remove(first, wall()));
    CHECK(box.get().notes()->empty());
}
