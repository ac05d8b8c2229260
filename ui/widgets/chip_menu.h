#pragma once
#include "ui/widgets/chip.h"

#include <QPointer>
#include <QStringList>

#include <vector>

namespace patella::ui {

class ChipPopup;

/// A chip that opens a list to tick. The list stays open while ticking; arrows, Space and Esc work. The chip
/// then reads "Mat, band".
class ChipMenu : public Chip {
    Q_OBJECT

public:
    struct Option {
        QString key;
        QString label;
        int count = -1; // shown at the right; -1 shows nothing
    };

    explicit ChipMenu(const QString& title, QWidget* parent = nullptr);
    void setOptions(std::vector<Option> options);
    const std::vector<Option>& options() const { return m_options; }
    void setOptionCount(const QString& key, int count);
    /// One choice at most; choosing it again takes it away.
    void setExclusive(bool on);
    bool isExclusive() const { return m_exclusive; }
    /// Keys in the order of the options.
    QStringList chosen() const;
    void setChosen(const QStringList& keys);
    bool isChosen(const QString& key) const { return m_chosen.contains(key); }
    void toggleOption(const QString& key);
    void openPopup();
    void closePopup();
    bool isOpen() const;

Q_SIGNALS:
    void chosenChanged(const QStringList& keys);

protected:
    bool shownOn() const override { return !m_chosen.isEmpty(); }
    QString shownText() const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void nameIt();

    QString m_title;
    std::vector<Option> m_options;
    QStringList m_chosen;
    bool m_exclusive = false;
    QPointer<ChipPopup> m_popup;
};

} // namespace patella::ui
