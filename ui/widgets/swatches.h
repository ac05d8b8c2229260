#pragma once
#include <QColor>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace patella::ui {

/// Round samples of colour side by side, one chosen. Arrow keys move and choose. A sample of several colours
/// stands for all of them.
class Swatches : public QWidget {
    Q_OBJECT

public:
    explicit Swatches(const QString& name, QWidget* parent = nullptr);
    /// The name is what a screen reader says and what the tooltip shows.
    void add(const QString& name, std::vector<QColor> colors);
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index); ///< silent

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace patella::ui
