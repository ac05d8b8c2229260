#pragma once
#include <QString>
#include <QTextDocument>

namespace patella::ui {

/// For setToolTip and Qt::ToolTipRole, which would read a name with markup in it as rich text.
inline QString plainToolTip(const QString& words) {
    return Qt::mightBeRichText(words)
               ? QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(words.toHtmlEscaped())
               : words;
}

/// For buttons, which are as wide as their words: a name that is longer than any of ours ends in an ellipsis.
inline QString shortened(const QString& words) {
    constexpr qsizetype longest = 48;
    return words.size() > longest ? words.left(longest).simplified() + QChar(0x2026) : words;
}

/// For buttons and menus, where an ampersand would underline what follows it.
inline QString withoutMnemonic(QString words) {
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace patella::ui
