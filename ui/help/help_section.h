#pragma once
#include "ui/widgets/card.h"

#include <vector>

namespace patella::ui {

/// A card of the help whose entries can be looked through: those without the words are hidden.
class HelpSection : public Card {
    Q_OBJECT

public:
    explicit HelpSection(const QString& title, QWidget* parent = nullptr);

    /// An entry that the search can find by `words`; `heading` stays as long as an entry after it does.
    void addEntry(QWidget* entry, const QString& words);
    void addHeading(const QString& text);
    /// Plain paragraphs, each an entry of its own.
    void addParagraph(const QString& text);
    void clearEntries();

    /// Shows what holds every word (folded; none: everything) and hides the rest, itself included when
    /// nothing is left. A title that holds them all shows everything.
    virtual bool filter(const std::vector<std::string>& words);

protected:
    static bool holds(const QString& text, const std::vector<std::string>& words);
    [[nodiscard]] QString title() const { return accessibleName(); }

private:
    struct Part {
        QWidget* widget;
        QString words;
        bool heading;
    };
    std::vector<Part> m_parts;
};

} // namespace patella::ui
