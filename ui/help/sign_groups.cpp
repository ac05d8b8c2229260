#include "ui/help/sign_groups.h"

#include <QCoreApplication>

#include <array>

namespace patella::ui {

std::vector<SignGroup> groupSigns(const std::vector<WarningSign>& signs) {
    const auto tr = [](const char* words) {
        return QCoreApplication::translate("patella::ui::HelpPage", words);
    };
    const std::array<std::pair<QString, QString>, 4> known{
        {{QStringLiteral("emergency"), tr(QT_TRANSLATE_NOOP("patella::ui::HelpPage", "Emergency care, now"))},
         {QStringLiteral("same-day"),
          tr(QT_TRANSLATE_NOOP("patella::ui::HelpPage", "Medical advice, today"))},
         {QStringLiteral("urgent"),
          tr(QT_TRANSLATE_NOOP("patella::ui::HelpPage", "A look within the next days"))},
         {QStringLiteral("routine"),
          tr(QT_TRANSLATE_NOOP("patella::ui::HelpPage", "An appointment, without haste"))}}};
    std::vector<SignGroup> groups;
    const auto add = [&](const QString& key, const QString& title) {
        SignGroup group{title, {}};
        for (const WarningSign& sign : signs)
            if (sign.group == key)
                group.signs.push_back(sign);
        if (!group.signs.empty())
            groups.push_back(std::move(group));
    };
    for (const auto& [key, title] : known)
        add(key, title);
    for (const WarningSign& sign : signs) {
        const auto same = [&](const auto& entry) { return entry.first == sign.group; };
        const auto seen = [&](const SignGroup& group) { return group.title == sign.group; };
        if (std::none_of(known.begin(), known.end(), same) &&
            std::none_of(groups.begin(), groups.end(), seen))
            add(sign.group, sign.group);
    }
    return groups;
}

} // namespace patella::ui
