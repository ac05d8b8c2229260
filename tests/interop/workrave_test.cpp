#include "tests/support/catch.h"
#include "tests/support/imported.h"

using namespace patella;
using namespace patella::test;

namespace {

ImportedLibrary sample(const std::string& language = "en") {
    ImportOptions options;
    options.language = language;
    const Result<ImportedLibrary> read = readWorkrave(libraryFixture("workrave.xml"), options);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("Workrave: pictures that are mirrored for as long mean one side after the other") {
    const ImportedLibrary library = sample();
    REQUIRE(library.exercises.size() == 2);
    const ImportedExercise& bend = library.exercises[0];
    CHECK(bend.exercise.id == ExerciseId("workrave-side-bend-reach"));
    CHECK(bend.exercise.name == "Side bend & reach");
    CHECK(bend.exercise.steps == std::vector<std::string>{"Reach over your head. Change sides halfway."});
    CHECK(bend.exercise.sides == SideRule::PerSide);
    CHECK(bend.exercise.prescription->dose.per() == Per::Side);
    CHECK(std::get<Timed>(bend.exercise.prescription->dose.work()).seconds == WholeRange::exactly(20));
    CHECK(hasGap(bend, ImportGap::Pictures, "2"));
    CHECK_FALSE(hasGap(bend, ImportGap::Dose));
    CHECK_FALSE(hasGap(bend, ImportGap::Sides));
    const ImportedExercise& shake = library.exercises[1];
    CHECK(shake.exercise.sides == SideRule::Both);
    CHECK(std::get<Timed>(shake.exercise.prescription->dose.work()).seconds == WholeRange::exactly(15));
    CHECK(hasGap(shake, ImportGap::Steps));
}

TEST_CASE("Workrave: a language is chosen and the id stays") {
    CHECK(sample("de").exercises.at(0).exercise.name == "Seitbeuge");
    CHECK(sample("pt-br").exercises.at(0).exercise.name == "Inclinação");
    CHECK(sample("de").exercises.at(0).exercise.id == sample().exercises.at(0).exercise.id);
    CHECK(hasGap(sample("de").exercises.at(1), ImportGap::Language, "en"));
    CHECK_FALSE(hasGap(sample("en-gb").exercises.at(1), ImportGap::Language, "en"));
}

TEST_CASE("Workrave: what has no title, or stands there twice, is told") {
    const ImportedLibrary library = sample();
    REQUIRE(library.unread.size() == 2);
    CHECK(library.unread[0].index == 2);
    CHECK(library.unread[0].why.detail == "has no title");
    CHECK(library.unread[1].index == 3);
    CHECK(library.unread[1].why.code == ErrorCode::AlreadyExists);
}

TEST_CASE("S5: an XML bomb and an entity of a file are refused before anything is expanded") {
    const std::string bomb = R"(<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><exercises><exercise><title>&b;</title></exercise></exercises>)";
    const std::string outside =
        R"(<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><exercises><exercise><title>&f;</title></exercise></exercises>)";
    for (const std::string& text : {bomb, outside}) {
        const Result<ImportedLibrary> read = readWorkrave(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Schema);
        CHECK(read.error().detail.find("DOCTYPE") != std::string::npos);
    }
    const Result<ImportedLibrary> unknown =
        readWorkrave("<exercises><exercise><title>&f; it</title></exercise></exercises>");
    REQUIRE(unknown);
    CHECK(unknown->exercises.at(0).exercise.name == "&f; it"); // as it stands there
}

TEST_CASE("Workrave: XML that is broken, deep, huge or something else is one sentence") {
    CHECK(readWorkrave("<exercises><exercise>").error().code == ErrorCode::Parse);
    CHECK(readWorkrave("<exercises>\n\n<a></b></exercises>").error().place.line == 3);
    CHECK(readWorkrave("<svg/>").error().code == ErrorCode::Schema);
    CHECK(readWorkrave(std::string("<exercises>\0</exercises>", 24)).error().code == ErrorCode::Parse);
    CHECK(readWorkrave(std::string(5'000'001, ' ')).error().code == ErrorCode::TooLarge);
    std::string deep = "<exercises>";
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    for (int i = 0; i < 200'000; ++i)
        deep += "</a>";
    CHECK(readWorkrave(deep + "</exercises>")->exercises.empty());
}
