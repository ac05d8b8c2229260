#include "ui/text/run_words.h"

#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

constexpr int minute = 60; ///< seconds

QString minutes(int seconds) {
    return RunWords::tr("%n minute(s)", "of a run", std::max(1, (seconds + minute / 2) / minute));
}

QString pace(const RunEntry& run) {
    const auto aKilometre = std::chrono::milliseconds(std::int64_t{run.seconds} * 1'000'000 / run.metres);
    return RunWords::tr("%1 min/km", "pace such as 5:58").arg(Words::clock(aKilometre));
}

} // namespace

QString RunWords::plain(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString words = locale.toString(value, 'f', decimals);
    while (decimals > 0 && words.endsWith(locale.zeroDigit()))
        words.chop(1);
    if (words.endsWith(locale.decimalPoint()))
        words.chop(1);
    return words;
}

QString RunWords::kilometres(int metres) { return tr("%1 km").arg(plain(metres / 1000.0, 3)); }

QString RunWords::line(const RunEntry& run) {
    QStringList parts;
    if (run.metres > 0)
        parts << kilometres(run.metres);
    if (run.seconds > 0)
        parts << Words::minutes(std::chrono::seconds(run.seconds));
    if (run.metres > 0 && run.seconds > 0)
        parts << pace(run);
    return parts.join(QStringLiteral(", "));
}

QString RunWords::spoken(const RunEntry& run) {
    QStringList parts{tr("Run on %1", "day").arg(Words::longDay(run.date)), line(run)};
    for (const Knee knee : bothSides)
        if (const auto& score = run.highest[static_cast<std::size_t>(knee)])
            parts << tr("%1: %2", "left knee, a score with its word")
                         .arg(Words::knee(knee), Words::painWithWord(score->value()));
    if (run.painkiller)
        parts << tr("with a painkiller");
    return parts.join(QStringLiteral(", "));
}

QString RunWords::doubt(const RunDoubt& doubt) {
    const QString far = kilometres(doubt.metres);
    switch (doubt.kind) {
    case RunDoubtKind::TooFast:
        return tr("%1 in %2 is faster than anybody runs.", "kilometres, minutes")
            .arg(far, minutes(doubt.seconds));
    case RunDoubtKind::TooSlow:
        return tr("%1 in %2 is slower than a stroll.", "kilometres, minutes")
            .arg(far, minutes(doubt.seconds));
    case RunDoubtKind::TooFar:
        return tr("%1 is farther than a marathon and a half.", "more than 60 km").arg(far);
    case RunDoubtKind::FarBeyond:
        return tr("%1 is more than three times your longest run, %2.", "kilometres")
            .arg(far, kilometres(doubt.longest));
    }
    return {};
}

QString RunWords::meant(const RunDoubt& doubt) {
    return doubt.meant ? tr("Did you mean %1?", "5.2 km").arg(kilometres(*doubt.meant))
                       : tr("Look at the numbers once more.");
}

} // namespace patella::ui
