#pragma once
#include <QWidget>

class QVBoxLayout;

namespace patella::ui {

class MessageBar;
class TextLabel;

/// A label above, what is asked, a hint below, and beside it what is wrong with the answer.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(const QString& label, QWidget* asked, const QString& hint = {}, QWidget* parent = nullptr);
    /// Empty: nothing is wrong.
    void setFault(const QString& sentence);
    [[nodiscard]] bool hasFault() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QWidget* asked() const { return m_asked; }

private:
    QWidget* m_asked;
    QString m_hint;
    TextLabel* m_fault;
};

} // namespace patella::ui
