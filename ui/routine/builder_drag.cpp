#include "ui/routine/builder_drag.h"

#include "ui/routine/dose_row_delegate.h"
#include "ui/text/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetrics>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

const QString exerciseType = QStringLiteral("application/x-patella-exercise");
const QString entryType = QStringLiteral("application/x-patella-routine-entry");

} // namespace

std::optional<Dragged> Dragged::from(const QMimeData* data) {
    if (!data)
        return std::nullopt;
    if (data->hasFormat(exerciseType))
        return Dragged{ExerciseId(data->data(exerciseType).toStdString()), std::nullopt};
    if (!data->hasFormat(entryType))
        return std::nullopt;
    const QList<QByteArray> parts = data->data(entryType).split(':');
    const auto phase = fromKey<PhaseKind>(parts.value(0).toStdString());
    bool fine = false;
    const auto entry = parts.value(1).toULongLong(&fine);
    if (!phase || !fine)
        return std::nullopt;
    return Dragged{std::nullopt, EntryRef{*phase, static_cast<std::size_t>(entry)}};
}

QMimeData* Dragged::toMime() const {
    auto* data = new QMimeData;
    if (exercise)
        data->setData(exerciseType, QByteArray::fromStdString(exercise->value));
    if (entry)
        data->setData(entryType, QByteArray::fromStdString(std::string(keyOf(entry->phase)) + ":" +
                                                           std::to_string(entry->entry)));
    return data;
}

QPixmap dragCard(const QString& exercise, ExerciseKind kind, const QString& name, const QString& total,
                 qreal dpr) {
    const QFontMetrics nameMetrics(roleFont(Role::BodyMedium));
    const QFontMetrics noteMetrics(roleFont(Role::Note));
    const int textWidth = std::clamp(
        std::max(nameMetrics.horizontalAdvance(name), noteMetrics.horizontalAdvance(total)), 120, 320);
    const int lines = lineHeight(Role::BodyMedium) + lineHeight(Role::Note);
    const QRect card(12, 8, 8 + 52 + 10 + textWidth + 12 + 18 + 12, std::max(52, lines + 12));
    QPixmap pixmap(QSizeF(card.right() + 13, card.bottom() + 19).toSize() * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, card, 12);
    paintRound(painter, card, 12, color(Token::Surface), color(Token::Accent), 1.5);
    const QRect picture(card.left() + 8, card.center().y() - 19, 52, 40);
    paintExercisePicture(painter, picture, exercise, kind);
    const int x = picture.right() + 11;
    const int top = card.center().y() - lines / 2;
    painter.setFont(roleFont(Role::BodyMedium));
    painter.setPen(color(Token::Ink));
    painter.drawText(QRect(x, top, textWidth, lineHeight(Role::BodyMedium)), Qt::AlignLeft | Qt::AlignVCenter,
                     nameMetrics.elidedText(name, Qt::ElideRight, textWidth));
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(Token::Ink2));
    painter.drawText(QRect(x, top + lineHeight(Role::BodyMedium), textWidth, lineHeight(Role::Note)),
                     Qt::AlignLeft | Qt::AlignVCenter, total);
    paintIcon(painter, QRectF(card.right() - 28, card.center().y() - 8, 16, 16), u"drag",
              color(Token::Accent));
    return pixmap;
}

} // namespace patella::ui
