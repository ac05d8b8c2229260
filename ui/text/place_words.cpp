#include "ui/text/place_words.h"

#include <algorithm>

namespace patella::ui {

std::vector<std::pair<QString, QString>> PlaceWords::regions() {
    std::vector<std::pair<QString, QString>> all;
    for (const auto& [place, key] : EnumKeys<KneePlace>::table)
        all.emplace_back(text(std::string(key)), name(place));
    return all;
}

QString PlaceWords::name(KneePlace place) {
    switch (place) {
    case KneePlace::Kneecap:
        return tr("kneecap");
    case KneePlace::Above:
        return tr("above the kneecap");
    case KneePlace::Tendon:
        return tr("just below the kneecap");
    case KneePlace::Below:
        return tr("top of the shin");
    case KneePlace::Inner:
        return tr("inner side");
    case KneePlace::Outer:
        return tr("outer side");
    case KneePlace::Behind:
        return tr("hollow of the knee");
    case KneePlace::Calf:
        return tr("calf");
    }
    return {};
}

QString PlaceWords::names(const KneePlaces& places) {
    QStringList all;
    for (const KneePlace place : places.known)
        all << name(place);
    if (!places.other.empty())
        all << tr("elsewhere", "at the knee");
    return all.join(QStringLiteral(", "));
}

QString PlaceWords::worth(const KneePlaces& places) {
    const auto told = [&](KneePlace place) {
        return std::find(places.known.begin(), places.known.end(), place) != places.known.end();
    };
    if (told(KneePlace::Behind) && told(KneePlace::Calf))
        return tr("Pain in the hollow of the knee or in the calf is worth showing a professional.");
    if (told(KneePlace::Behind))
        return tr("Pain in the hollow of the knee is worth showing a professional.");
    return told(KneePlace::Calf) ? tr("Pain in the calf is worth showing a professional.") : QString();
}

QString PlaceWords::painkiller() { return tr("I took a painkiller"); }

} // namespace patella::ui
