// The page of the report without a painter: nothing leaves it, nothing lies over another.
#include "tests/support/catch.h"
#include "tests/support/hostile_strings.h"
#include "tests/ui/report/report_fixture.h"

#include <algorithm>
#include <random>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

constexpr QPageSize::PageSizeId sizes[] = {QPageSize::A4, QPageSize::Letter};

QRectF inner(const QRectF& box) { return box.adjusted(.5, .5, -.5, -.5); }
QRectF outer(const QRectF& box) { return box.adjusted(-.01, -.01, .01, .01); }

void checkBlocks(const ReportPaper& paper) {
    for (const ReportBlock& block : paper.blocks) {
        INFO("block " << int(block.part) << " " << block.box.top() << " to " << block.box.bottom());
        CHECK(outer(paper.body).contains(block.box));
        for (const ReportBlock& other : paper.blocks)
            CHECK((&other == &block || !inner(other.box).intersects(inner(block.box))));
    }
}

void checkPaper(const ReportPaper& paper) {
    checkBlocks(paper);
    for (std::size_t i = 0; i < paper.texts.size(); ++i) {
        const PageText& text = paper.texts[i];
        INFO(text.text.toStdString());
        CHECK(text.cut.points >= ReportPaper::smallest);
        CHECK(std::any_of(paper.blocks.begin(), paper.blocks.end(),
                          [&](const ReportBlock& block) { return outer(block.box).contains(text.box); }));
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(inner(paper.texts[j].box).intersects(inner(text.box)));
        for (const QRectF& chart : {paper.pain, paper.weeks})
            CHECK((chart.isNull() || !inner(chart).intersects(inner(text.box))));
    }
    for (const auto* lines : {&paper.hairlines, &paper.rules})
        for (const QLineF& line : *lines)
            CHECK((outer(paper.body).contains(line.p1()) && outer(paper.body).contains(line.p2())));
    for (const QRectF& chart : {paper.pain, paper.weeks})
        CHECK((chart.isNull() || (outer(paper.body).contains(chart) && chart.height() >= 50)));
    CHECK(paper.chartText >= ReportPaper::smallest);
}

bool says(const ReportPaper& paper, const QString& words) {
    return std::any_of(paper.texts.begin(), paper.texts.end(),
                       [&](const PageText& text) { return text.text.contains(words); });
}

std::vector<ReportPart> order(const ReportPaper& paper) {
    std::vector<ReportPart> parts;
    for (const ReportBlock& block : paper.blocks)
        parts.push_back(block.part);
    return parts;
}

/// Reports that nobody would write.
class Wild {
public:
    ReportSheet next() {
        ReportSheet sheet = m_told;
        sheet.size = sizes[upTo(1)];
        Report& words = sheet.words;
        if (upTo(3) == 0)
            words.title = text();
        words.person = text();
        words.period = upTo(2) == 0 ? text() : words.period;
        for (ReportFigure& figure : words.figures)
            figure = {upTo(2) == 0 ? text() : figure.value, text()};
        words.notes = texts(5);
        words.flares = texts(30);
        words.flareUps = words.flares.isEmpty() ? QString() : text();
        words.words = text();
        words.ownWords = upTo(2) == 0 ? QString() : text();
        words.runs = upTo(2) == 0 ? QString() : text();
        words.pain = upTo(2) == 0 ? QString() : text();
        words.exercises.resize(static_cast<std::size_t>(upTo(40)));
        for (ReportExercise& each : words.exercises)
            each = {text(), text(), text(), text(), text(), text(), upTo(1) == 0};
        words.measured.resize(static_cast<std::size_t>(upTo(20)));
        for (ReportMeasureRow& each : words.measured)
            each = {text(), text(), text(), text(), text()};
        words.scale = text();
        words.printed = text();
        return sheet;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    QString text() {
        if (upTo(3) == 0)
            return QStringLiteral("short");
        if (upTo(5) == 0)
            return QString(upTo(3000), QChar(0x6F22));
        const auto& all = hostileTexts();
        const std::string& one = all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))].text;
        return QString::fromStdString(one).left(4000);
    }
    QStringList texts(int most) {
        QStringList all;
        for (int i = upTo(most); i > 0; --i)
            all << text();
        return all;
    }

    std::mt19937 m_random{20261121};
    ReportSheet m_told = ToldRunner().sheet();
};

} // namespace

TEST_CASE("Report: twelve weeks of a runner stand on one page, in the order in which they are read") {
    for (const auto size : sizes) {
        const ReportPaper paper = layOut(ToldRunner().sheet(size));
        checkPaper(paper);
        CHECK(order(paper) == std::vector{ReportPart::Head, ReportPart::Figures, ReportPart::Pain,
                                          ReportPart::Notes, ReportPart::Programme, ReportPart::FlareUps,
                                          ReportPart::OwnWords, ReportPart::Measures, ReportPart::Runs,
                                          ReportPart::Foot});
        CHECK(paper.size == (size == QPageSize::A4 ? QSizeF(595, 842) : QSizeF(612, 792)));
        CHECK(paper.hiddenExercises == 0);
        CHECK_FALSE(paper.wordsCut);
        CHECK(says(paper, QStringLiteral("Self-reported with Patella.")));
        CHECK(says(paper, QStringLiteral("Not a diagnosis.")));
    }
}

TEST_CASE("Report: whatever is written, nothing leaves the page and nothing lies over another") {
    Wild wild;
    for (int i = 0; i < 60; ++i) {
        INFO("report " << i);
        checkPaper(layOut(wild.next()));
    }
}

TEST_CASE("Report: a long programme is cut and says so; what was changed or painful lately stays") {
    ReportSheet sheet = ToldRunner().sheet();
    const ReportExercise plain{QStringLiteral("Plain"),    QStringLiteral("both"), QStringLiteral("2 × 8"),
                               QStringLiteral("the same"), QStringLiteral("held"), QStringLiteral("0 / 0")};
    sheet.words.exercises.assign(40, plain);
    for (const std::size_t i : {3U, 17U, 39U}) {
        sheet.words.exercises[i].name = QStringLiteral("Sore %1").arg(i);
        sheet.words.exercises[i].kept = true;
    }
    const ReportPaper paper = layOut(sheet);
    checkPaper(paper);
    REQUIRE(paper.hiddenExercises > 10);
    for (const char* name : {"Sore 3", "Sore 17", "Sore 39"})
        CHECK(says(paper, QString::fromUtf8(name)));
    CHECK(says(paper, QStringLiteral("and %1 more exercise").arg(paper.hiddenExercises)));
    const auto top = [&](const char* name) {
        for (const PageText& text : paper.texts)
            if (text.text == QString::fromUtf8(name))
                return text.box.top();
        return 0.0;
    };
    CHECK(top("Sore 3") < top("Sore 17"));
    CHECK(top("Sore 17") < top("Sore 39"));
}

TEST_CASE("Report: one's own words are cut with dots where there is no room, and the page knows it") {
    ReportSheet sheet = ToldRunner().sheet();
    sheet.words.words = QStringLiteral("Stairs are hard. ").repeated(300);
    const ReportPaper paper = layOut(sheet);
    checkPaper(paper);
    CHECK(paper.wordsCut);
    CHECK(says(paper, QChar(0x2026)));
}

TEST_CASE("Report: of many flare-ups the newest stay") {
    ReportSheet sheet = ToldRunner().sheet();
    sheet.words.flares.clear();
    for (int i = 1; i <= 40; ++i)
        sheet.words.flares << QStringLiteral("Flare number %1.").arg(i);
    const ReportPaper paper = layOut(sheet);
    checkPaper(paper);
    CHECK(paper.hiddenFlares > 0);
    CHECK(says(paper, QStringLiteral("Flare number 40.")));
    CHECK_FALSE(says(paper, QStringLiteral("Flare number 1.")));
}

TEST_CASE("Report: the type is as large as the page allows") {
    ReportSheet sheet = ToldRunner().sheet();
    const double roomy = layOut(sheet).chartText;
    sheet.words.exercises.resize(14, sheet.words.exercises.front());
    const double tight = layOut(sheet).chartText;
    CHECK(roomy == 8);
    CHECK(tight <= roomy);
    CHECK(tight >= ReportPaper::smallest);
}

TEST_CASE("Report: of days without a record it says so and shows nothing empty") {
    ToldRunner runner;
    runner.told.history = {};
    ReportSheet sheet = runner.sheet();
    const ReportPaper paper = layOut(sheet);
    checkPaper(paper);
    CHECK(says(paper, QStringLiteral("Nothing was recorded in these days")));
    CHECK(paper.pain.isNull());
    CHECK(paper.weeks.isNull());
    CHECK(order(paper) ==
          std::vector{ReportPart::Head, ReportPart::Nothing, ReportPart::OwnWords, ReportPart::Foot});
}
