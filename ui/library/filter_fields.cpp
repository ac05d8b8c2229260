#include "ui/library/filter_fields.h"

#include "ui/text/words.h"

#include <QLocale>

#include <type_traits>
#include <utility>

namespace patella::ui {

namespace {

/// Calls `use` with the field's set of options in `filter`, or with its counts.
template <typename Filter, typename Use>
auto visit(FilterField field, Filter& filter, Use use) {
    switch (field) {
    case FilterField::Kind:
        return use(filter.kinds);
    case FilterField::Phase:
        return use(filter.phases);
    case FilterField::Muscle:
        return use(filter.muscles);
    case FilterField::Equipment:
        return use(filter.equipment);
    case FilterField::Position:
        return use(filter.positions);
    case FilterField::KneeLoad:
        break;
    }
    return use(filter.loads);
}

QString string(std::string_view key) {
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}
/// Before the name of a kind of equipment that the user named: no key of an enumeration has a colon.
const QString ownMark = QStringLiteral("own:");
QString ownKey(const OwnEquipment& piece) { return ownMark + text(piece.name()); }

QString capital(const QString& text) { return QLocale().toUpper(text.left(1)) + text.mid(1); }
QString small(const QString& text) { return QLocale().toLower(text.left(1)) + text.mid(1); }

} // namespace

QString FilterFields::name(FilterField field) {
    switch (field) {
    case FilterField::Kind:
        return tr("Kind");
    case FilterField::Phase:
        return tr("Phase");
    case FilterField::Muscle:
        return tr("Muscle");
    case FilterField::Equipment:
        return tr("Equipment");
    case FilterField::Position:
        return tr("Position");
    case FilterField::KneeLoad:
        return tr("Knee load");
    }
    return {};
}

QString FilterFields::chosenText(FilterField field, const LibraryFilter& filter) {
    QStringList names;
    visit(field, filter, [&names](const auto& chosen) {
        for (const auto value : chosen)
            names << (names.isEmpty() ? capital(Words::name(value)) : small(Words::name(value)));
    });
    if (field == FilterField::Equipment)
        for (const OwnEquipment& piece : filter.ownEquipment)
            names << text(piece.name());
    return names.join(tr(", ", "between chosen filter options"));
}

std::vector<FilterOption> FilterFields::options(FilterField field, const FilterCounts& counts) {
    std::vector<FilterOption> options;
    visit(field, counts, [&options](const auto& count) {
        for (const auto& [value, left] : count)
            options.push_back({string(keyOf(value)), capital(Words::name(value)), left});
    });
    if (field == FilterField::Equipment)
        for (const auto& [piece, left] : counts.ownEquipment)
            options.push_back({ownKey(piece), text(piece.name()), left});
    return options;
}

QStringList FilterFields::chosen(FilterField field, const LibraryFilter& filter) {
    QStringList keys;
    visit(field, filter, [&keys](const auto& chosen) {
        for (const auto value : chosen)
            keys << string(keyOf(value));
    });
    if (field == FilterField::Equipment)
        for (const OwnEquipment& piece : filter.ownEquipment)
            keys << ownKey(piece);
    return keys;
}

std::vector<FilterField> FilterFields::activeFields(const LibraryFilter& filter) {
    std::vector<FilterField> fields;
    for (const FilterField field : filterFields)
        if (!chosen(field, filter).isEmpty())
            fields.push_back(field);
    return fields;
}

LibraryFilter FilterFields::with(FilterField field, LibraryFilter filter, const QStringList& keys) {
    visit(field, filter, [&](auto& chosen) {
        using Value = typename std::decay_t<decltype(chosen)>::value_type;
        chosen.clear();
        for (const QString& key : keys)
            if (const auto value = fromKey<Value>(key.toStdString()))
                chosen.insert(*value);
    });
    if (field != FilterField::Equipment)
        return filter;
    filter.ownEquipment.clear();
    for (const QString& key : keys)
        if (key.startsWith(ownMark))
            filter.ownEquipment.emplace(utf8(key.mid(ownMark.size())));
    return filter;
}

LibraryFilter FilterFields::without(FilterField field, LibraryFilter filter) {
    return with(field, std::move(filter), {});
}

} // namespace patella::ui
