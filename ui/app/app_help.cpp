// What the help page tells: keys, warning signs, articles, sources.
#include "ui/app/app.h"
#include "ui/help/help_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace patella::ui {

namespace {

/// The items of one of our own files; they are checked against their schema when built.
QJsonArray shippedItems(const QString& name) {
    QFile file(QStringLiteral(":/data/evidence/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("items")).toArray();
}

QString field(const QJsonValue& item, QLatin1String key) { return item.toObject().value(key).toString(); }

} // namespace

void App::fillHelp() {
    std::vector<std::pair<QString, QString>> keys{{tr("Everywhere"), {}}};
    for (const MainWindow::PageInfo& page : m_window->pages())
        if (!page.shortcut.isEmpty())
            keys.emplace_back(page.shortcut.toString(QKeySequence::NativeText), page.label);
    const std::pair<QString, QString> fixed[] = {
        {tr("Ctrl+F"), tr("Search on this page")},
        {tr("Ctrl+K"), tr("Go to a page, an exercise, a routine")},
        {tr("Enter"), tr("Today's main button, or the one with the ring")},
        {tr("Ctrl+Enter"), tr("Start the routine")},
        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("Undo, redo")},
        {tr("F11"), tr("Full screen")},
        {tr("Building a routine"), {}},
        {tr("Ctrl+S"), tr("Save")},
        {tr("Ctrl+N"), tr("New routine")},
        {tr("Ctrl+P"), tr("Print a routine, save it as a PDF")},
        {tr("Alt+Up, Alt+Down"), tr("Move the exercise")},
        {tr("Ctrl+Shift+Up, Down"), tr("To the phase before or after")},
        {tr("Shift+Up, Down; Ctrl+A"), tr("Select several")},
        {tr("Ctrl+C, Ctrl+X, Ctrl+V"), tr("Copy, cut, paste, also into another routine")},
        {tr("Ctrl+G, Ctrl+Shift+G"), tr("In turn, set by set; one after the other again")},
        {tr("Ctrl+Shift+F"), tr("Fill the rest of the time")},
        {tr("Ctrl+D"), tr("Duplicate")},
        {tr("Delete"), tr("Remove")},
        {tr("Progress"), {}},
        {tr("Left, Right"), tr("Read the chart, from day to day of what is recorded")},
        {tr("Ctrl+Left, Right"), tr("Every day")},
        {tr("N"), tr("Add a note to the day")},
        {tr("During a session"), {}},
        {tr("Space"), tr("Pause and go on")},
        {tr("Enter"), tr("The one sensible thing: ends a set at your own pace or a rest, confirms")},
        {tr("Left, Right"), tr("Step back, step on")},
        {tr("N"), tr("Skip the exercise")},
        {tr("+, -"), tr("15 seconds more rest, 15 seconds less")},
        {tr("A"), tr("Adjust: sets, load, another exercise, later")},
        {tr("R"), tr("Begin the set again")},
        {tr("0 to 4"), tr("In a rest: how many more would have gone")},
        {tr("X"), tr("In a rest: form slipped")},
        {tr("Up, Down"), tr("In a rest: one repetition more or fewer was done")},
        {tr("K"), tr("In a rest: no pain")},
        {tr("P"), tr("Say how your knees feel")},
        {tr("S"), tr("Sharp pain")},
        {tr("0 to 9, X for 10, Tab"), tr("Rate, go to the other knee")},
        {tr("M, V"), tr("All sound off, the voice off")},
        {tr("F, C"), tr("Full screen, small window")},
        {tr("Esc"), tr("Pause and ask")},
    };
    keys.insert(keys.end(), std::begin(fixed), std::end(fixed));
    m_help->setKeys(keys);

    m_help->setWarningSigns(m_content->signs);

    std::vector<Article> articles;
    for (const auto& item : shippedItems(QStringLiteral("articles")))
        articles.push_back({field(item, QLatin1String("title")), field(item, QLatin1String("author")),
                            field(item, QLatin1String("publisher"))});
    m_help->setArticles(articles);

    QStringList citations;
    for (const char* id : {"thomee-1997", "pain-model-rules", "silbernagel-2007"})
        for (const EvidenceSource& source : m_content->evidence)
            if (source.id == id)
                citations << text(source.citation);
    m_help->setPainSources(citations);
}

} // namespace patella::ui
