#pragma once
#include <QWidget>

namespace patella::ui {

class Switch;

/// A line of words with a switch at its right.
class SwitchRow : public QWidget {
    Q_OBJECT

public:
    explicit SwitchRow(const QString& words, QWidget* parent = nullptr);
    [[nodiscard]] bool isOn() const;
    void setOn(bool on); ///< silent

Q_SIGNALS:
    void toggled(bool on);

private:
    Switch* m_switch;
};

} // namespace patella::ui
