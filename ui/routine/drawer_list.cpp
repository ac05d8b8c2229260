#include "ui/routine/drawer_list.h"

#include "ui/routine/dose_row_delegate.h"
#include "ui/text/words.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr QSize pictureSize{52, 40};
constexpr int gap = 8;
constexpr int inset = 7; ///< of the picture, clear of the frame
constexpr int handleWidth = 20;
constexpr int room = 22; ///< above and below three lines together, the frame of the focus included

int textWidthFor(int width) { return std::max(width - inset - pictureSize.width() - gap - handleWidth, 40); }

int nameLine() { return QFontMetrics(roleFont(Role::BodyMedium)).height(); }
/// Names are never cut: the row grows.
int nameHeight(const QString& name, int width) {
    const QFontMetrics metrics(roleFont(Role::BodyMedium));
    return metrics.boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, name).height();
}

int rowHeight(const QString& name, int width) {
    const int lines = std::max(2 * nameLine(), nameHeight(name, width));
    return std::max(52, lines + QFontMetrics(roleFont(Role::Note)).height() + room);
}

QString muscleOf(const Exercise& exercise) {
    return exercise.primary.empty() ? Words::name(exercise.kind) : Words::name(exercise.primary.front());
}

} // namespace

void DrawerModel::setContent(const ExerciseLibrary* library, const LibrarySearch* search) {
    beginResetModel();
    m_library = library;
    m_search = search;
    m_found.clear();
    m_playable = 0;
    if (library)
        m_playable = static_cast<int>(std::count_if(library->all().begin(), library->all().end(),
                                                    [](const Exercise& e) { return e.playable(); }));
    endResetModel();
}

void DrawerModel::find(const QString& query, std::optional<PhaseKind> phase) {
    LibraryFilter filter;
    if (phase)
        filter.phases.insert(*phase);
    beginResetModel();
    m_found = m_search ? m_search->find(utf8(query), filter) : std::vector<std::size_t>{};
    std::erase_if(m_found, [this](std::size_t index) { return !m_library->all()[index].playable(); });
    endResetModel();
}

const Exercise* DrawerModel::exercise(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_found.size() ? &m_library->all()[m_found[row]] : nullptr;
}

int DrawerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant DrawerModel::data(const QModelIndex& index, int role) const {
    const Exercise* found = exercise(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(found->name);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "exercise, kind and muscle").arg(text(found->name), Words::kindAndMuscle(*found));
    case Qt::ToolTipRole:
        return plainToolTip(text(found->name));
    default:
        return {};
    }
}

QSize DrawerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = static_cast<const QListView*>(option.widget);
    const int width = std::max(view ? view->viewport()->width() - 2 : 1, 1);
    if (width != m_width || typeScale() != m_scale)
        m_heights.clear();
    m_width = width;
    m_scale = typeScale();
    const QString name = index.data().toString();
    auto known = m_heights.constFind(name);
    if (known == m_heights.constEnd())
        known = m_heights.insert(name, rowHeight(name, textWidthFor(width)));
    return {width, *known};
}

void DrawerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto* view = qobject_cast<const DrawerList*>(option.widget);
    const auto* model = qobject_cast<const DrawerModel*>(index.model());
    const Exercise* exercise = model ? model->exercise(index) : nullptr;
    if (!exercise || !view)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect;
    const bool current = view->currentIndex() == index;
    if (current || (option.state & QStyle::State_MouseOver))
        paintRound(*painter, QRectF(box).adjusted(0, 1, 0, -1), 12,
                   color(current ? Token::Softer : Token::Well));
    if (current && view->hasFocus() && FocusRing::keyboardInUse())
        paintRound(*painter, QRectF(box).adjusted(1, 2, -1, -2), 11, {}, color(Token::Accent), 2);
    const QRect picture(QPoint(box.left() + inset, box.center().y() - 19), pictureSize);
    paintExercisePicture(*painter, picture, text(exercise->id.value), exercise->kind);
    const int width = textWidthFor(box.width());
    const QFont nameFont = roleFont(Role::BodyMedium);
    const QString name = text(exercise->name);
    const int tall = nameHeight(name, width);
    const int note = QFontMetrics(roleFont(Role::Note)).height();
    const int top = box.center().y() + 1 - (tall + note) / 2;
    painter->setFont(nameFont);
    painter->setPen(color(Token::Ink));
    painter->drawText(QRect(picture.right() + gap, top, width, tall), Qt::AlignLeft | Qt::TextWordWrap, name);
    painter->setFont(roleFont(Role::Note));
    painter->setPen(color(Token::Ink2));
    const QString muscle = painter->fontMetrics().elidedText(muscleOf(*exercise), Qt::ElideRight, width);
    painter->drawText(QRect(picture.right() + gap, top + tall, width, note), Qt::AlignLeft | Qt::AlignVCenter,
                      muscle);
    paintIcon(*painter, QRectF(box.right() - handleWidth + 3, box.center().y() - 8, 16, 16), u"drag",
              color(Token::Ink3));
    painter->restore();
}

DrawerList::DrawerList(QWidget* parent)
    : QListView(parent)
    , m_model(new DrawerModel(this)) {
    setModel(m_model);
    setItemDelegate(new DrawerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust); // names wrap by the width
    setDragEnabled(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Exercises to add"));
    FocusRing::leaveAlone(this);
    connect(&figureBook(), &FigureBook::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::fontChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void DrawerList::step(int by) {
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(currentIndex().isValid() ? currentIndex().row() + by : 0, 0, rows - 1);
    setCurrentIndex(m_model->index(row, 0));
}

void DrawerList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentExercise())
        Q_EMIT chosen(currentExercise()->id);
    else
        QListView::keyPressEvent(event);
}

void DrawerList::mouseDoubleClickEvent(QMouseEvent* event) {
    QListView::mouseDoubleClickEvent(event);
    if (currentExercise())
        Q_EMIT chosen(currentExercise()->id);
}

void DrawerList::startDrag(Qt::DropActions) {
    if (currentExercise())
        Q_EMIT dragAsked(currentExercise()->id);
}

void DrawerList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        step(0);
}

} // namespace patella::ui
