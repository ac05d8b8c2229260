#pragma once
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace patella::ui {

/// Two to five choices side by side in a well; the chosen one is a surface tile. Arrow keys move and choose.
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(const QString& name, QWidget* parent = nullptr);
    /// `above` is a small first line ("Easier" over "Knee bent"). Returns the index.
    int addSegment(const QString& text, const QString& above = {});
    void setSegmentText(int index, const QString& text, const QString& above = {});
    void setSegmentEnabled(int index, bool on);
    void clear();
    int count() const;
    int currentIndex() const;
    /// Silent: no currentChanged. -1 chooses nothing.
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace patella::ui
