#pragma once
#include "src/session/session_record.h"

#include <QStyledItemDelegate>

#include <unordered_map>

namespace patella::ui {

/// Paints a row of the history: the done mark, name, day and minutes, the highest rating of each knee.
class SessionListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// What the height of a row follows from, beside the list's width and font.
    struct Measured {
        Duration active{0};
        SessionState state = SessionState::Open;
        std::optional<PainScore> highest{};
        QString match; ///< what a search found in its note
        int height = 0;
    };
    [[nodiscard]] int heightOf(const QModelIndex& index, const SessionSummary& session, int width) const;
    void paintHeading(QPainter& painter, const QRectF& rect, const QString& text) const;
    void paintSession(QPainter& painter, const QRectF& rect, const QModelIndex& index,
                      const SessionSummary& summary) const;
    void paintNote(QPainter& painter, const QRectF& rect, const QString& words, const QString& day) const;

    mutable std::unordered_map<SessionId, Measured> m_measured; ///< at m_width and m_scale
    mutable int m_width = 0;
    mutable qreal m_scale = 0;
};

} // namespace patella::ui
