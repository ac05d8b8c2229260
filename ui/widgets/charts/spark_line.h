#pragma once
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace patella::ui {

/// A small line that ends in a dot. Marks stand below: where something was decided.
class SparkLine : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit SparkLine(const QString& name, QWidget* parent = nullptr);
    /// Evenly spaced; what is no number breaks the line.
    void setValues(std::vector<double> values);
    void setMarks(std::vector<int> indices);
    void setInk(Token ink);
    void setWords(const QString& value); ///< read out

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    QString spokenName() const override { return accessibleName(); }
    QString spokenValue() const override { return m_words; }
    /// Where each value lies; for tests.
    std::vector<QPointF> places() const;
    /// `line`, running to the right, with no more points than can be seen.
    static QPolygonF thinned(const QPolygonF& line);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
    std::vector<int> m_marks;
    Token m_ink = Token::Accent;
    QString m_words;
};

} // namespace patella::ui
