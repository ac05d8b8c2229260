#pragma once
#include "src/library/exercise.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace patella::ui {

class Button;

/// Who says so: title and author of each source.
class SourceRows : public QWidget {
    Q_OBJECT

public:
    explicit SourceRows(QWidget* parent = nullptr);
    void setSources(const std::vector<Source>& sources); ///< silent
    [[nodiscard]] std::vector<Source> sources() const;   ///< without those that have no title

Q_SIGNALS:
    void edited();

private:
    class Row;
    void add(const Source& source);
    void remove(Row* row);
    void nameRows();

    QVBoxLayout* m_column;
    Button* m_add;
    std::vector<Row*> m_rows;
};

} // namespace patella::ui
