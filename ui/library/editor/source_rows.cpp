#include "ui/library/editor/source_rows.h"

#include "src/library/exercise_draft.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

class SourceRows::Row : public QWidget {
public:
    Row(const Source& source, QWidget* parent)
        : QWidget(parent)
        , kept(source)
        , title(new QLineEdit)
        , author(new QLineEdit)
        , away(new IconButton(QStringLiteral("x"), {})) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(title, 3);
        row->addWidget(author, 2);
        row->addWidget(away);
        for (QLineEdit* field : {title, author})
            field->setMaxLength(limits::line);
        title->setPlaceholderText(SourceRows::tr("Title"));
        author->setPlaceholderText(SourceRows::tr("Author"));
        show(source);
    }
    void show(const Source& source) {
        kept = source;
        if (title->text() != text(source.title))
            title->setText(text(source.title));
        if (author->text() != text(source.author))
            author->setText(text(source.author));
    }
    [[nodiscard]] Source source() const {
        Source source = kept; // with its note and what else it says
        source.title = utf8(title->text().trimmed());
        source.author = utf8(author->text().trimmed());
        return source;
    }
    Source kept;
    QLineEdit* title;
    QLineEdit* author;
    IconButton* away;
};

SourceRows::SourceRows(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new Button(tr("Add a source"), Button::Variant::Quiet)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_add->setIconName(QStringLiteral("plus"));
    m_add->setButtonSize(Button::Size::Small);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        add({});
        m_rows.back()->title->setFocus(Qt::TabFocusReason);
    });
}

void SourceRows::add(const Source& source) {
    auto* row = new Row(source, this);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    for (QLineEdit* field : {row->title, row->author})
        connect(field, &QLineEdit::textEdited, this, &SourceRows::edited);
    connect(row->away, &QAbstractButton::clicked, this, [this, row] { remove(row); });
    nameRows();
}

void SourceRows::remove(Row* row) {
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    row->hide();
    row->deleteLater(); // it is the one who asked
    nameRows();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void SourceRows::nameRows() {
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString number = QLocale().toString(static_cast<int>(i) + 1);
        m_rows[i]->title->setAccessibleName(tr("Title of source %1").arg(number));
        m_rows[i]->author->setAccessibleName(tr("Author of source %1").arg(number));
        m_rows[i]->away->setName(tr("Remove source %1").arg(number));
        for (QWidget* each :
             {static_cast<QWidget*>(m_rows[i]->title), static_cast<QWidget*>(m_rows[i]->author),
              static_cast<QWidget*>(m_rows[i]->away)}) {
            if (before)
                setTabOrder(before, each);
            before = each;
        }
    }
    if (before)
        setTabOrder(before, m_add);
}

void SourceRows::setSources(const std::vector<Source>& sources) {
    if (sources == this->sources())
        return; // a row that is still empty stays
    while (m_rows.size() > sources.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (i < m_rows.size())
            m_rows[i]->show(sources[i]);
        else
            add(sources[i]);
    nameRows();
}

std::vector<Source> SourceRows::sources() const {
    std::vector<Source> all;
    for (const Row* row : m_rows)
        if (Source source = row->source(); !source.title.empty())
            all.push_back(std::move(source));
    return all;
}

} // namespace patella::ui
