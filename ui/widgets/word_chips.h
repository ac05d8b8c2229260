#pragma once
#include "src/base/enum_keys.h"
#include "ui/widgets/chip.h"

#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <string>
#include <vector>

namespace patella::ui {

/// Chips to tick, one for each value of an enumeration, and for names of the user's own.
class WordChips : public QWidget {
    Q_OBJECT

public:
    explicit WordChips(const QString& name, QWidget* parent = nullptr);
    void add(std::string_view key, const QString& word);
    /// Chips for what the user named, behind the others, in place of those before.
    void setNamed(const QStringList& names);
    [[nodiscard]] bool isNamedOn(const QString& name) const;
    void setNamedOn(const QString& name, bool on); ///< silent
    [[nodiscard]] bool isOn(std::string_view key) const;
    void setOn(std::string_view key, bool on); ///< silent
    void setSmall(bool on);                    ///< as they are; else 32 high

    /// In the order of the enumeration.
    template <typename E>
    [[nodiscard]] std::vector<E> values() const {
        std::vector<E> all;
        for (const auto& [value, key] : EnumKeys<E>::table)
            if (isOn(key))
                all.push_back(value);
        return all;
    }
    template <typename E>
    void setValues(const std::vector<E>& values) {
        for (const auto& [value, key] : EnumKeys<E>::table)
            setOn(key, std::find(values.begin(), values.end(), value) != values.end());
    }

Q_SIGNALS:
    void edited(const QString& key);

private:
    struct Each {
        std::string key;
        Chip* chip;
    };
    std::vector<Each> m_chips;
    bool m_small = true;
};

/// With the words of every value.
template <typename E, typename Word>
WordChips* makeWordChips(const QString& name, const Word& word) {
    auto* chips = new WordChips(name);
    for (const auto& [value, key] : EnumKeys<E>::table)
        chips->add(key, word(value));
    return chips;
}

} // namespace patella::ui
