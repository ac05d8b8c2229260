// Numbers and things as they are spoken.
#include "ui/text/spoken_words.h"

#include <QLocale>

namespace patella::ui {

namespace {

constexpr const char* upToNineteen[] = {QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "zero"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "one"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "two"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "three"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "four"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "five"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "six"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "seven"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "eight"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "nine"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "ten"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "eleven"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "twelve"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "thirteen"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "fourteen"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "fifteen"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "sixteen"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "seventeen"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "eighteen"),
                                        QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "nineteen")};
constexpr const char* tens[] = {QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "twenty"),
                                QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "thirty"),
                                QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "forty"),
                                QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "fifty"),
                                QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "sixty"),
                                QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "seventy"),
                                QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "eighty"),
                                QT_TRANSLATE_NOOP("patella::ui::SpokenWords", "ninety")};

} // namespace

QString SpokenWords::listed(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return tr("%1, %2", "two facts of a set, spoken").arg(first, second);
}

QString SpokenWords::number(int number) {
    if (number < 0 || number > 99)
        return QLocale().toString(number);
    if (number < 20)
        return tr(upToNineteen[number]);
    const QString ten = tr(tens[number / 10 - 2]);
    if (number % 10 == 0)
        return ten;
    return tr("%1-%2", "a number in words: its tens, its ones").arg(ten, tr(upToNineteen[number % 10]));
}

QString SpokenWords::seconds(int seconds) {
    const auto ones = [](int n) { return tr("%1 second(s)", "spoken", n).arg(number(n)); };
    const auto minutes = [](int n) { return tr("%1 minute(s)", "spoken", n).arg(number(n)); };
    if (seconds % 60 == 0 && seconds > 60)
        return minutes(seconds / 60);
    return seconds < 120 ? ones(seconds) : listed(minutes(seconds / 60), ones(seconds % 60));
}

QString SpokenWords::thing(Equipment equipment) {
    switch (equipment) {
    case Equipment::Mat:
        return tr("the mat");
    case Equipment::Wall:
        return tr("a wall");
    case Equipment::Chair:
        return tr("a chair");
    case Equipment::Step:
        return tr("a step");
    case Equipment::Bench:
        return tr("a low bench");
    case Equipment::MiniBand:
        return tr("the mini band");
    case Equipment::LongBand:
        return tr("the long band");
    case Equipment::Strap:
        return tr("the strap");
    case Equipment::FoamRoller:
        return tr("the foam roller");
    case Equipment::Ball:
        return tr("the massage ball");
    case Equipment::Weight:
        return tr("a weight");
    case Equipment::Cushion:
        return tr("a cushion");
    case Equipment::CardioMachine:
        return tr("the bike or the elliptical");
    case Equipment::Pool:
        return tr("the pool");
    }
    return {};
}

} // namespace patella::ui
