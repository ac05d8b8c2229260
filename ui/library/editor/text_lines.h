#pragma once
#include <QWidget>

#include <string>
#include <vector>

class QVBoxLayout;

namespace patella::ui {

class Button;
class GrowingText;

/// A list of texts, one below the other. Enter begins the next, Backspace in an empty one takes it away,
/// Alt and the arrows move it.
class TextLines : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString name; ///< "Step %1"
        QString add;  ///< on the button below
        bool numbered = false;
        int most = 200; ///< characters of each
    };
    explicit TextLines(Words words, QWidget* parent = nullptr);

    void setTexts(const std::vector<std::string>& texts); ///< silent
    [[nodiscard]] std::vector<std::string> texts() const; ///< with empty ones

Q_SIGNALS:
    void edited();

private:
    class Row;
    Row* insert(std::size_t at, const QString& text);
    void connectRow(Row* row);
    void remove(Row* row);
    void move(Row* row, int step);
    void nameRows();
    [[nodiscard]] std::size_t indexOf(const Row* row) const;

    Words m_words;
    QVBoxLayout* m_column;
    Button* m_add;
    std::vector<Row*> m_rows;
};

} // namespace patella::ui
