#include "ui/library/editor/text_lines.h"

#include "ui/library/editor/growing_text.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patella::ui {

class TextLines::Row : public QWidget {
public:
    Row(bool numbered, int most, QWidget* parent)
        : QWidget(parent)
        , number(numbered ? new TextLabel({}, Role::NoteStrong, Token::Ink2) : nullptr)
        , field(new GrowingText(most))
        , away(new IconButton(QStringLiteral("x"), {})) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        if (number) {
            number->setMinimumWidth(grown(18, Role::NoteStrong));
            number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row->addWidget(number);
        }
        row->addWidget(field, 1);
        row->addWidget(away);
    }
    TextLabel* number;
    GrowingText* field;
    IconButton* away;
};

TextLines::TextLines(Words words, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(m_words.add, Button::Variant::Quiet)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setButtonSize(Button::Size::Small);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        insert(m_rows.size(), {})->field->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

std::size_t TextLines::indexOf(const Row* row) const {
    return static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

TextLines::Row* TextLines::insert(std::size_t at, const QString& text) {
    auto* row = new Row(m_words.numbered, m_words.most, this);
    row->field->setText(text);
    m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), row);
    m_column->insertWidget(static_cast<int>(at), row);
    connectRow(row);
    nameRows();
    return row;
}

void TextLines::connectRow(Row* row) {
    connect(row->field, &GrowingText::edited, this, &TextLines::edited);
    connect(row->field, &GrowingText::nextWanted, this, [this, row] {
        insert(indexOf(row) + 1, {})->field->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
    connect(row->field, &GrowingText::emptied, this, [this, row] { remove(row); });
    connect(row->field, &GrowingText::moveWanted, this, [this, row](int step) { move(row, step); });
    connect(row->field, &GrowingText::pasted, this, [this, row](const QStringList& lines) {
        std::size_t at = indexOf(row);
        Row* last = row;
        for (const QString& line : lines)
            last = insert(++at, line);
        last->field->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(row->away, &QAbstractButton::clicked, this, [this, row] { remove(row); });
}

void TextLines::remove(Row* row) {
    const std::size_t at = indexOf(row);
    m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
    row->hide();
    row->deleteLater(); // it is the one who asked
    nameRows();
    if (m_rows.empty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(at, m_rows.size() - 1)]->field->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void TextLines::move(Row* row, int step) {
    const auto from = static_cast<std::ptrdiff_t>(indexOf(row));
    const std::ptrdiff_t to = from + step;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    std::swap(m_rows[static_cast<std::size_t>(from)], m_rows[static_cast<std::size_t>(to)]);
    m_column->removeWidget(row);
    m_column->insertWidget(static_cast<int>(to), row);
    nameRows();
    Q_EMIT edited();
}

/// Names, and the order of the Tab key.
void TextLines::nameRows() {
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString number = QLocale().toString(static_cast<int>(i) + 1);
        Row* row = m_rows[i];
        if (row->number)
            row->number->setText(number);
        row->field->setAccessibleName(m_words.name.arg(number));
        row->away->setName(tr("Remove %1", "Step 3").arg(m_words.name.arg(number)));
        if (before)
            setTabOrder(before, row->field);
        setTabOrder(row->field, row->away);
        before = row->away;
    }
    if (before)
        setTabOrder(before, m_add);
    setFocusProxy(m_rows.empty() ? static_cast<QWidget*>(m_add) : m_rows.front()->field);
}

void TextLines::setTexts(const std::vector<std::string>& texts) {
    while (m_rows.size() > texts.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (i < m_rows.size())
            m_rows[i]->field->setText(text(texts[i]));
        else
            insert(i, text(texts[i]));
    nameRows();
}

std::vector<std::string> TextLines::texts() const {
    std::vector<std::string> all;
    all.reserve(m_rows.size());
    for (const Row* row : m_rows)
        all.push_back(utf8(row->field->text()));
    return all;
}

} // namespace patella::ui
