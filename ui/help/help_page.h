#pragma once
#include "src/coach/safety_check.h"
#include "ui/help/help_content.h"

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QBoxLayout;

namespace patella::ui {

class EmptyState;
class HelpSection;
class KeysSection;
class PageScroll;
class PainSection;
class SearchField;

/// Pain, warning signs, keys, what Patella is and whose work is in it.
class HelpPage : public QWidget {
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);
    /// What to press and what it does; a pair without a second part is the heading of a group.
    void setKeys(const std::vector<std::pair<QString, QString>>& keys);
    void setWarningSigns(const std::vector<SafetySign>& signs);
    void setArticles(const std::vector<Article>& articles);
    void setPainSources(const QStringList& citations);
    void focusSearch();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* columns();
    void fillAbout();
    void fillLicences();
    void search();
    void arrange();

    SearchField* m_search;
    PainSection* m_pain;
    HelpSection* m_signs;
    KeysSection* m_keys;
    HelpSection* m_about;
    HelpSection* m_licences;
    HelpSection* m_articles;
    EmptyState* m_nothing;
    PageScroll* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr;
};

} // namespace patella::ui
