#pragma once
#include <QWidget>

class QHBoxLayout;

namespace patella::ui {

class TextLabel;

/// Title at 28/34, a second text beside it, widgets at the right.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// Right after the title (a pencil to rename it).
    void addBesideTitle(QWidget* widget);
    /// At the right end.
    void addWidget(QWidget* widget);

private:
    TextLabel* m_title;
    TextLabel* m_note;
    QHBoxLayout* m_beside;
    QHBoxLayout* m_right;
};

} // namespace patella::ui
