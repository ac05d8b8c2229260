#pragma once
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace patella::ui {

/// A plan to choose: its figure, name, kind and summary. One of a group is chosen.
class PlanOption : public QAbstractButton {
    Q_OBJECT

public:
    struct Words {
        QString name;
        QString kind;
        QString summary;
        QString figure; ///< id of the exercise, or empty
    };
    explicit PlanOption(Words words, QWidget* parent = nullptr);
    void setFits(bool fits); ///< "Fits your answers"
    [[nodiscard]] QString name() const { return m_words.name; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int textLeft() const;
    int layOut(QPainter* painter, int width) const; ///< paints where there is a painter; the height
    void describe();

    Words m_words;
    bool m_fits = false;
    int m_laidOut = 0; // width of the last layout
};

} // namespace patella::ui
