#include "ui/library/detail_texts.h"

#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {

/// A default of ours: Basis says so already.
const char* const ownDefault = "practice";

QString sentence(const std::string& raw) {
    QString line = text(raw).trimmed();
    line = QLocale().toUpper(line.left(1)) + line.mid(1);
    static const QString ends = QStringLiteral(".!?");
    return line.isEmpty() || ends.contains(line.back()) ? line : line + QLatin1Char('.');
}

QStringList sentences(const std::vector<std::string>& raw) {
    QStringList lines;
    for (const std::string& each : raw)
        lines << sentence(each);
    return lines;
}

QStringList strings(const std::vector<std::string>& raw) {
    QStringList lines;
    for (const std::string& each : raw)
        lines << text(each);
    return lines;
}

} // namespace

DetailRow DetailTexts::slips(const Exercise& e) {
    const QStringList all = sentences(e.mistakes);
    return {QStringLiteral("x"), tr("Common slips"), all.join(QLatin1Char(' ')), all};
}

DetailRow DetailTexts::leaveOut(const Exercise& e) {
    const QString title = e.playable() ? tr("Leave it out if") : tr("Wait as long as");
    return {QStringLiteral("oct"), title, strings(e.avoidIf).join(tr("; ", "between reasons")),
            sentences(e.avoidIf)};
}

DetailRow DetailTexts::kneeLoad(const Exercise& e) {
    QStringList lines;
    if (!e.kneeLoadReason.empty())
        lines << sentence(e.kneeLoadReason);
    if (e.kneeFlexionDegrees)
        lines << tr("The knee bends %1 degrees.").arg(Words::range(*e.kneeFlexionDegrees));
    switch (e.weightBearing) {
    case WeightBearing::None:
        lines << tr("The leg carries no body weight.");
        break;
    case WeightBearing::Partial:
        lines << tr("The leg carries a part of your body weight.");
        break;
    case WeightBearing::Full:
        lines << tr("The leg carries your body weight.");
        break;
    }
    const QString load = Words::name(e.kneeLoad);
    const QString reason = e.kneeLoadReason.empty() ? QString() : lines.front();
    return {QStringLiteral("kneecap"), tr("Knee load"),
            reason.isEmpty() ? load : tr("%1. %2", "knee load, its reason").arg(load, reason), lines};
}

DetailRow DetailTexts::growth(const Exercise& e) {
    QStringList lines = sentences(e.growth);
    QString first = strings(e.growth).join(tr("; ", "between steps of growth"));
    if (e.playable()) {
        lines
            << tr("It may come in from phase %1 of the staged plan on.").arg(QLocale().toString(e.planPhase));
        if (first.isEmpty())
            first = tr("from phase %1 of the plan on").arg(QLocale().toString(e.planPhase));
    }
    return {QStringLiteral("progress"), tr("How it grows"), first, lines};
}

DetailRow DetailTexts::equipment(const Exercise& e) {
    const OwnEquipmentSet own = ownEquipmentOf(e);
    const QString needed = Words::equipmentList(e.equipment, {own.begin(), own.end()});
    QStringList lines{e.equipment.empty() && own.empty() ? tr("Nothing is needed.")
                                                         : tr("Needed: %1.").arg(needed)};
    if (!e.optionalEquipment.empty())
        lines << tr("If you like: %1.").arg(Words::equipmentList(e.optionalEquipment));
    return {QStringLiteral("mat"), tr("Equipment"), needed, lines};
}

DetailRow DetailTexts::stopAbove(const Exercise& e) {
    if (!e.stopAbove)
        return {};
    const QString limit = QLocale().toString(*e.stopAbove);
    return {QStringLiteral("pain"),
            tr("Stop above"),
            tr("%1 out of 10, %2", "pain score, its word").arg(limit, Words::painWord(*e.stopAbove)),
            {tr("When a knee goes above %1 out of 10 (%2) during this exercise, it ends there and you choose "
                "how to go on.")
                 .arg(limit, Words::painWord(*e.stopAbove))}};
}

QStringList DetailTexts::citations(const std::vector<std::string>& ids, const LibraryContent& content) {
    QStringList lines;
    for (const std::string& id : ids)
        if (const EvidenceSource* source = id == ownDefault ? nullptr : content.source(id))
            lines << text(source->citation);
    return lines;
}

QString DetailTexts::whyLeaveOut(const Exercise& e, const LibraryContent& content) {
    for (std::size_t t = 0; content.advice && t < content.advice->size(); ++t)
        for (const AdviceItem& item : (*content.advice)[t].items)
            if (item.exercise == e.id && !item.why.empty())
                return sentence(item.why);
    return sentence(e.kneeLoadReason);
}

DetailRow DetailTexts::sources(const Exercise& e, const LibraryContent& content) {
    QStringList lines;
    for (const Source& source : e.sources) {
        QString line = source.author.empty()
                           ? tr("“%1”", "title").arg(text(source.title))
                           : tr("“%1”, %2", "title, author").arg(text(source.title), text(source.author));
        if (!source.note.empty())
            line += tr(": %1", "what a source says").arg(text(source.note));
        lines << (source.givesDose
                      ? tr("%1 It gives the dose.")
                            .arg(line.endsWith(QLatin1Char('.')) ? line : line + QLatin1Char('.'))
                      : line);
    }
    int studies = 0;
    for (const std::string& id : e.prescription ? e.prescription->evidence : std::vector<std::string>()) {
        const EvidenceSource* source = id == ownDefault ? nullptr : content.source(id);
        if (!source)
            continue;
        ++studies;
        lines << tr("%1. %2", "citation, finding").arg(text(source->citation), sentence(source->finding));
    }
    QStringList counts;
    if (!e.sources.empty())
        counts << tr("%n article(s)", "", static_cast<int>(e.sources.size()));
    if (studies > 0)
        counts << tr("%n study(ies)", "", studies);
    if (counts.isEmpty())
        return {QStringLiteral("note"),
                tr("Sources"),
                tr("our own, from ordinary practice"),
                {tr("No article or study is behind it: it is our own choice from ordinary practice.")}};
    return {QStringLiteral("note"), tr("Sources"), counts.join(tr(", ", "between counts")), lines};
}

DetailRow DetailTexts::more(const Exercise& e, const LibraryContent& content) {
    QStringList lines;
    if (!e.aliases.empty())
        lines << tr("Also called: %1.").arg(strings(e.aliases).join(tr(", ", "between names")));
    QStringList phases;
    for (const PhaseKind phase : e.phases)
        phases << Words::name(phase);
    if (!phases.isEmpty())
        lines << tr("Serves as: %1.").arg(phases.join(tr(", ", "between phases")));
    QStringList variants;
    for (std::size_t i = 0; content.library && !e.variantGroup.empty() && i < content.library->size(); ++i)
        if (const Exercise& other = content.library->all()[i];
            other.variantGroup == e.variantGroup && other.id != e.id)
            variants << text(other.name);
    if (!variants.isEmpty())
        lines << tr("Others of its kind: %1.").arg(variants.join(tr(", ", "between names")));
    if (!e.tags.empty())
        lines << tr("Tags: %1.").arg(strings(e.tags).join(tr(", ", "between tags")));
    if (content.library && content.library->origin(e.id) == Origin::Own)
        lines << tr("It comes from a file of yours.");
    return {QStringLiteral("info"), tr("Names and use"), lines.isEmpty() ? QString() : lines.front(), lines};
}

std::vector<DetailRow> DetailTexts::rows(const Exercise& e, const LibraryContent& content) {
    std::vector<DetailRow> rows{slips(e),     leaveOut(e),  kneeLoad(e),         growth(e),
                                equipment(e), stopAbove(e), sources(e, content), more(e, content)};
    std::erase_if(rows, [](const DetailRow& row) { return row.paragraphs.isEmpty(); });
    return rows;
}

} // namespace patella::ui
