#pragma once
#include <QWidget>

class QGridLayout;

namespace patella::ui {

class TextLabel;

/// A setting: its name and one line that explains it, the control at the right; below the words when it gets
/// narrow.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const QString& name, const QString& explained, QWidget* control, QWidget* parent = nullptr);
    void setExplained(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    TextLabel* m_name;
    TextLabel* m_explained;
    QWidget* m_words;
    QWidget* m_control;
    QGridLayout* m_grid;
    bool m_stacked = false;
};

} // namespace patella::ui
