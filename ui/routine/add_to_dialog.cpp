#include "ui/routine/add_to_dialog.h"
#include "ui/routine/scaled.h"

#include "src/routine/routine_facts.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

AddToDialog::AddToDialog(const QString& exercise, const std::vector<Routine>& own, QWidget* host)
    : OverlayDialog(host) {
    setTitle(tr("Add “%1” to").arg(exercise));
    setSheetWidth(scaled(480));
    setDeleteOnClose(true);
    QStringList names{tr("A new routine")};
    m_ids.emplace_back();
    for (const Routine& routine : own) {
        names << tr("%1, %n exercise(s)", "", exerciseCount(routine)).arg(text(routine.name));
        m_ids.push_back(routine.id);
    }
    m_list = new QListView(this);
    m_list->setModel(new QStringListModel(names, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Your routines"));
    m_list->setTabKeyNavigation(false);
    m_list->setSpacing(2);
    m_list->setCurrentIndex(m_list->model()->index(own.empty() ? 0 : 1, 0));
    m_list->setMinimumHeight(std::min(static_cast<int>(names.size()), 7) * (lineHeight(Role::Body) + 14) +
                             10);
    m_list->installEventFilter(this);
    body()->addWidget(m_list);
    setFirstFocus(m_list);
    auto* add = new Button(tr("Add"), Button::Variant::Primary, this);
    auto* cancel = new Button(tr("Cancel"), Button::Variant::Secondary, this);
    footer()->addWidget(add);
    footer()->addWidget(cancel);
    footer()->addStretch(1);
    connect(add, &QAbstractButton::clicked, this, &AddToDialog::take);
    connect(cancel, &QAbstractButton::clicked, this, &OverlayDialog::done);
    connect(m_list, &QListView::doubleClicked, this, &AddToDialog::take);
}

bool AddToDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return OverlayDialog::eventFilter(watched, event);
}

void AddToDialog::take() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || !isOpen())
        return;
    const RoutineId id = m_ids[static_cast<std::size_t>(row)];
    done();
    Q_EMIT chosen(id);
}

} // namespace patella::ui
