#include "ui/library/editor/growing_text.h"

#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {
constexpr int frame = 18; // of the style sheet: padding and line, above and below
} // namespace

GrowingText::GrowingText(int mostCharacters, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_most(mostCharacters) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    applyRole(this, Role::Body);
    fit();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_loading)
            Q_EMIT edited();
    });
}

void GrowingText::setText(const QString& text) {
    if (text == toPlainText())
        return;
    m_loading = true;
    setPlainText(text);
    m_loading = false;
}

/// Lines of the layout, which counts no pixels.
void GrowingText::fit() {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const int height =
        static_cast<int>(std::ceil(std::max(1, lines) * QFontMetricsF(font()).lineSpacing())) + frame;
    if (height == m_height)
        return;
    m_height = height;
    setFixedHeight(height);
}

QSize GrowingText::sizeHint() const { return {240, m_height}; }

QSize GrowingText::minimumSizeHint() const { return {80, m_height}; }

bool GrowingText::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // undo belongs to the exercise, not to the text of a field
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void GrowingText::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            event->ignore();
        else
            Q_EMIT nextWanted();
    } else if (event->key() == Qt::Key_Backspace && document()->isEmpty()) {
        Q_EMIT emptied();
    } else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
               event->key() == Qt::Key_Escape) {
        event->ignore();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        if (toPlainText().size() > m_most)
            textCursor().deletePreviousChar();
    }
}

void GrowingText::insertFromMimeData(const QMimeData* source) {
    QStringList lines;
    for (const QString& line : source->text().split(QLatin1Char('\n')))
        if (const QString trimmed = line.trimmed().left(m_most); !trimmed.isEmpty())
            lines << trimmed;
    if (lines.isEmpty())
        return;
    insertPlainText(lines.takeFirst().left(m_most - static_cast<int>(toPlainText().size())));
    if (!lines.isEmpty())
        Q_EMIT pasted(lines);
}

void GrowingText::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace patella::ui
