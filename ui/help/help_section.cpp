#include "ui/help/help_section.h"

#include "src/library/text_folding.h"
#include "ui/text/words.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

HelpSection::HelpSection(const QString& title, QWidget* parent)
    : Card(parent) {
    setAccessibleName(title);
    body()->setSpacing(10);
    body()->addWidget((new TextLabel(title, Role::CardTitle))->wrapped());
}

void HelpSection::addEntry(QWidget* entry, const QString& words) {
    m_parts.push_back({entry, words, false});
    body()->addWidget(entry);
}

void HelpSection::addHeading(const QString& text) {
    auto* heading = new TextLabel(text, Role::NoteStrong, Token::Ink2);
    heading->setContentsMargins(0, m_parts.empty() ? 0 : 6, 0, 0);
    m_parts.push_back({heading->wrapped(), text, true});
    body()->addWidget(heading);
}

void HelpSection::addParagraph(const QString& text) {
    addEntry((new TextLabel(text, Role::Body, Token::Ink2))->wrapped(), text);
}

void HelpSection::clearEntries() {
    for (const Part& part : m_parts)
        delete part.widget;
    m_parts.clear();
}

bool HelpSection::filter(const std::vector<std::string>& words) {
    const bool all = holds(title(), words);
    bool any = false;
    bool group = false; // the heading holds the words: its entries all show
    for (const Part& part : m_parts) {
        if (part.heading)
            group = holds(part.words, words);
        const bool shown = all || group || (!part.heading && holds(part.words, words));
        part.widget->setVisible(shown);
        any = any || shown;
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) { // a heading stays while one of its entries does
        if (!m_parts[i].heading)
            continue;
        bool kept = false;
        for (std::size_t j = i + 1; j < m_parts.size() && !m_parts[j].heading; ++j)
            kept = kept || !m_parts[j].widget->isHidden();
        m_parts[i].widget->setVisible(kept);
    }
    setVisible(any || words.empty());
    return any;
}

bool HelpSection::holds(const QString& text, const std::vector<std::string>& words) {
    const std::string folded = fold(utf8(text));
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

} // namespace patella::ui
