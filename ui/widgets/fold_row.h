#pragma once
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace patella::ui {

/// A row that already shows its first line and unfolds to the rest.
class FoldRow : public QWidget {
    Q_OBJECT

public:
    FoldRow(const QString& iconName, const QString& title, QWidget* parent = nullptr);
    void setFirstLine(const QString& text);
    /// Takes the place of what was inside; the row owns it.
    void setContent(QWidget* content);
    /// Plain paragraphs as content.
    void setParagraphs(const QStringList& paragraphs);
    bool isExpanded() const;
    void setExpanded(bool on);

Q_SIGNALS:
    void toggled(bool expanded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Header;
    Header* m_header;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace patella::ui
