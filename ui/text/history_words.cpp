#include "ui/text/history_words.h"

#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

constexpr std::pair<const char*, const char*> kinds[] = {
    {"session", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n session(s)")},
    {"pain", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n rating(s)")},
    {"run", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n run(s)")},
    {"soreness", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n answer(s) about soreness")},
    {"note", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n note(s)")},
    {"check_result", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n answer(s) to checks and measures")},
    {"override", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n decision(s) of your own")},
    {"profile", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n answer(s) about you")},
    {"routine", QT_TRANSLATE_N_NOOP("patella::ui::HistoryWords", "%n routine(s)")}};
constexpr std::size_t mostInToast = 2;

} // namespace

QString HistoryWords::amount(const std::string& table, int count) {
    for (const auto& [name, words] : kinds)
        if (table == name)
            return tr(words, nullptr, count);
    return {};
}

QString HistoryWords::list(const HistoryAmounts& amounts) {
    QStringList all;
    for (const auto& [table, count] : amounts)
        if (const QString words = amount(table, count); count > 0 && !words.isEmpty())
            all << words;
    return QLocale().createSeparatedList(all);
}

QString HistoryWords::added(const HistoryAmounts& fresh, const HistoryAmounts& changed) {
    const auto first = [](const HistoryAmounts& amounts) {
        HistoryAmounts some;
        for (const auto& each : amounts)
            if (each.second > 0 && some.size() < mostInToast)
                some.push_back(each);
        return list(some);
    };
    if (const QString what = first(fresh); !what.isEmpty())
        return tr("Added %1", "counts").arg(what);
    return tr("Brought up to date: %1", "counts").arg(first(changed));
}

QString HistoryWords::fault(const Error& error) {
    if (error.code != ErrorCode::Foreign)
        return Words::error(error);
    return tr("%1 is neither an export of Patella nor the CSV of Hevy or Strong.", "file")
        .arg(text(error.place.file));
}

std::vector<std::string> HistoryWords::tables() {
    std::vector<std::string> all;
    for (const auto& each : kinds)
        all.emplace_back(each.first);
    return all;
}

} // namespace patella::ui
