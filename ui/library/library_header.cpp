#include "ui/library/library_header.h"

#include "ui/library/widths.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace patella::ui {

LibraryHeader::LibraryHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new PageHeader(tr("Library"), this))
    , m_sides(new Segmented(tr("What to look at"), this))
    , m_search(new SearchField(tr("Search"), this))
    , m_new(new IconButton(QStringLiteral("plus"), tr("New exercise"), this))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout) {
    m_sides->addSegment(tr("Exercises"));
    m_sides->addSegment(tr("Good to know"));
    m_sides->setCurrentIndex(0);
    m_search->setKeyHint(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_search->setAccessibleName(tr("Search the library"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_first);
    column->addLayout(m_second);
    m_first->setSpacing(16);
    m_first->addWidget(m_title, 1);
    m_first->addWidget(m_search);
    m_first->addWidget(m_new);
    m_new->setVariant(IconButton::Variant::Outlined);
    m_new->setSides(40, 18);
    m_second->addWidget(m_sides);
    m_second->addStretch(1);
    for (QAbstractButton* segment : m_sides->findChildren<QAbstractButton*>())
        setTabOrder(segment, m_search);
    setTabOrder(m_search, m_new);
    connect(m_new, &QAbstractButton::clicked, this, &LibraryHeader::newExercise);
    connect(m_sides, &Segmented::currentChanged, this, &LibraryHeader::sideChanged);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryHeader::queryChanged);
}

void LibraryHeader::setCount(const QString& count, const QString& widest) {
    m_title->setNote(count);
    m_count = count;
    m_widest = widest;
    place();
}

LibraryHeader::Side LibraryHeader::side() const {
    return m_sides->currentIndex() == 1 ? Side::GoodToKnow : Side::Exercises;
}

void LibraryHeader::setSide(Side side) { m_sides->setCurrentIndex(side == Side::GoodToKnow ? 1 : 0); }

void LibraryHeader::place() {
    const QFontMetrics note(roleFont(Role::Body));
    const int more = qMax(0, note.horizontalAdvance(m_widest) - note.horizontalAdvance(m_count));
    const int title = m_title->sizeHint().width() + more;
    const int sides = m_sides->sizeHint().width() + widthOf(16);
    const int field = widthOf(216);
    const int add = m_new->sizeHint().width();
    const bool oneRow = width() >= title + sides + field + add + 3 * m_first->spacing();
    m_sides->setMinimumWidth(sides);
    m_search->setMinimumWidth(qMin(field, width() / 3));
    m_search->setMaximumWidth(widthOf(280));
    if (oneRow == (m_first->indexOf(m_sides) >= 0))
        return;
    m_first->removeWidget(m_sides);
    m_second->removeWidget(m_sides);
    if (oneRow)
        m_first->insertWidget(1, m_sides);
    else
        m_second->insertWidget(0, m_sides);
}

void LibraryHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void LibraryHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

} // namespace patella::ui
