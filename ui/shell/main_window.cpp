#include "ui/shell/main_window.h"

#include "ui/shell/go_to.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace patella::ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_root(new QStackedWidget(this))
    , m_shell(new QWidget(m_root))
    , m_rail(new Rail(m_shell))
    , m_bars(new QVBoxLayout)
    , m_content(new QWidget(m_shell))
    , m_stack(new QStackedWidget(m_content)) {
    setWindowTitle(tr("Patella"));
    setMinimumSize(1024, 700);
    resize(1280, 832);
    setCentralWidget(m_root);
    m_root->addWidget(m_shell);

    auto* row = new QHBoxLayout(m_shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_bars->setContentsMargins(12, 12, 32, 0);
    m_bars->setSpacing(8);
    column->addLayout(m_bars);
    auto* content =
        new QVBoxLayout(m_content); // toasts lie on it: a stack shows a screen reader its page alone
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_stack);
    column->addWidget(m_content, 1);
    row->addLayout(column, 1);

    connect(m_rail, &Rail::currentChanged, this, [this](int index) {
        for (const Page& page : m_pages)
            if (page.place == index)
                return showPage(page.info.key);
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this), &QShortcut::activated, this,
            &MainWindow::openGoTo);
#ifdef Q_OS_MACOS
    addMenu(); // always in sight there
#endif
}

void MainWindow::addMenu() {
    if (m_pagesMenu)
        return;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* quit = file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &MainWindow::quit);
    quit->setMenuRole(QAction::QuitRole);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Go to..."), this, &MainWindow::openGoTo);
    view->addAction(tr("&Full screen"), QKeySequence(Qt::Key_F11), this, &MainWindow::toggleFullScreen);
    m_pagesMenu = menuBar()->addMenu(tr("&Pages"));
    for (const Page& page : m_pages)
        m_pagesMenu->addAction(page.action);
#ifndef Q_OS_MACOS
    menuBar()->hide(); // Alt shows it
    addActions(file->actions());
    addActions(view->actions());
#endif
}

int MainWindow::addToRail(const PageInfo& info) {
    const int place = info.atBottom ? m_rail->addBottomItem(info.iconName, info.label)
                                    : m_rail->addItem(info.iconName, info.label);
    m_rail->item(place)->setToolTip(
        tr("%1 (%2)", "page, its key").arg(info.label, info.shortcut.toString(QKeySequence::NativeText)));
    return place;
}

void MainWindow::addPage(const PageInfo& info, std::function<QWidget*()> make) {
    const int place = info.under.isEmpty() ? addToRail(info) : -1;
    auto* action = new QAction(info.label, this);
    action->setShortcut(info.shortcut);
    connect(action, &QAction::triggered, this, [this, key = info.key] {
        if (!covered())
            showPage(key);
    });
    addAction(action);
    m_pages.push_back({info, std::move(make), action, place});
    if (m_pagesMenu)
        m_pagesMenu->addAction(action);
}

MainWindow::Page* MainWindow::find(const QString& key) {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const Page& page) { return page.info.key == key; });
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<MainWindow::PageInfo> MainWindow::pages() const {
    std::vector<PageInfo> infos;
    infos.reserve(m_pages.size());
    for (const Page& page : m_pages)
        infos.push_back(page.info);
    return infos;
}

void MainWindow::makePage(const QString& key) {
    Page* page = find(key);
    if (!page || page->widget)
        return;
    page->widget = page->make();
    page->widget->setObjectName(key);
    FocusRing::leaveAlone(page->widget);
    m_stack->addWidget(page->widget);
}

QString MainWindow::pageToMake() const {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [](const Page& page) { return !page.widget; });
    return found == m_pages.end() ? QString() : found->info.key;
}

void MainWindow::announcePage(const QString& key) {
    const Page* page = find(key);
    if (!page)
        return;
    m_current = key;
    const Page* chosen = page->info.under.isEmpty() ? page : find(page->info.under);
    if (chosen && chosen->place >= 0)
        m_rail->setCurrentIndex(chosen->place);
    if (!covered())
        setWindowTitle(page->info.label);
}

void MainWindow::showPage(const QString& key) {
    Page* page = find(key);
    if (!page)
        return;
    makePage(key);
    announcePage(key);
    const QWidget* focus = focusWidget();
    const bool onPage = focus && page->widget->isAncestorOf(focus);
    const bool elsewhere = focus && !m_rail->isAncestorOf(focus) && !m_stack->isAncestorOf(focus);
    m_stack->setCurrentWidget(page->widget);
    if (!covered() && !onPage && !elsewhere)
        page->widget->setFocus(Qt::OtherFocusReason); // it knows what of it is meant
    Q_EMIT pageShown(key);
}

QString MainWindow::currentPage() const { return m_current; }

bool MainWindow::event(QEvent* event) {
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                addMenu();
                Q_EMIT firstPainted();
            },
            Qt::QueuedConnection); // the frame goes out first
    return handled;
}

void MainWindow::setPlayer(QWidget* player) {
    m_player = player;
    m_root->addWidget(player);
}

void MainWindow::showPlayer(const QString& title) {
    m_root->setCurrentWidget(m_player);
    m_player->setFocus();
    setWindowTitle(title);
}

void MainWindow::leavePlayer() {
    m_root->setCurrentWidget(m_shell);
    if (QWidget* anything = focusWidget()) // what came next when the player was hidden
        anything->clearFocus();
    showPage(currentPage());
}

void MainWindow::cover(QWidget* widget, const QString& title) {
    for (OverlayDialog* dialog : findChildren<OverlayDialog*>())
        if (dialog->isOpen())
            dialog->done(); // it would lie between the two
    m_cover = widget;
    if (m_root->indexOf(widget) < 0)
        m_root->addWidget(widget);
    m_root->setCurrentWidget(widget);
    setWindowTitle(title);
}

void MainWindow::uncover() {
    if (!m_cover || m_root->currentWidget() != m_cover)
        return;
    m_root->setCurrentWidget(m_shell);
    showPage(currentPage());
}

bool MainWindow::covered() const { return m_root->currentWidget() != m_shell; }

bool MainWindow::playerShown() const { return m_player && m_root->currentWidget() == m_player; }

void MainWindow::notify(const QString& text, const QString& undoLabel, std::function<void()> undo) {
    m_undo = std::move(undo);
    QWidget* host = covered() ? m_root->currentWidget() : m_content;
    if (!m_undo) {
        Toast::present(host, text);
        return;
    }
    Toast::present(host, text, undoLabel.isEmpty() ? tr("Undo") : undoLabel, [this] {
        if (const auto once = std::exchange(m_undo, {}))
            once();
    });
}

void MainWindow::setUnsaved(const QString& sentence, const QString& rest) {
    if (!m_unsaved && sentence.isEmpty())
        return;
    if (!m_unsaved) {
        m_unsaved = new MessageBar(MessageBar::Kind::Error, m_shell);
        m_bars->insertWidget(0, m_unsaved);
        connect(m_unsaved->addActionButton(tr("Try again")), &QAbstractButton::clicked, this,
                &MainWindow::tryAgain);
        connect(m_unsaved->addActionButton(tr("Save a copy")), &QAbstractButton::clicked, this,
                &MainWindow::saveCopy);
    }
    if (!sentence.isEmpty())
        m_unsaved->setMessage(sentence, rest);
    m_unsaved->setVisible(!sentence.isEmpty());
}

void MainWindow::addNotice(const QString& strong, const QString& rest, const QString& actionLabel,
                           std::function<void()> action) {
    auto* bar = new MessageBar(MessageBar::Kind::Info, m_shell);
    bar->setMessage(strong, rest);
    if (!actionLabel.isEmpty())
        connect(bar->addActionButton(actionLabel), &QAbstractButton::clicked, bar,
                [bar, action = std::move(action)] {
                    bar->deleteLater();
                    action();
                });
    connect(bar->addActionButton(tr("Close")), &QAbstractButton::clicked, bar, &QObject::deleteLater);
    m_bars->addWidget(bar);
}

void MainWindow::openGoTo() {
    if (covered())
        return;
    std::vector<GoToItem> items;
    items.reserve(m_pages.size());
    for (const Page& page : m_pages)
        items.push_back({page.info.label, tr("Page"), [this, key = page.info.key] { showPage(key); }});
    if (m_goTo)
        for (GoToItem& item : m_goTo())
            items.push_back(std::move(item));
    auto* dialog = new GoTo(std::move(items), centralWidget());
    dialog->open();
}

void MainWindow::toggleFullScreen() { setWindowState(windowState() ^ Qt::WindowFullScreen); }

void MainWindow::keyPressEvent(QKeyEvent* event) {
    m_altAlone = event->key() == Qt::Key_Alt;
    if (event->matches(QKeySequence::Undo) && m_undo) {
        std::exchange(m_undo, {})();
        return;
    }
    if (event->matches(QKeySequence::Find) && !covered() && m_stack->currentWidget() &&
        SearchField::focusOn(m_stack->currentWidget()))
        return; // from the rail too
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event) {
#ifndef Q_OS_MACOS
    if (event->key() == Qt::Key_Alt && std::exchange(m_altAlone, false) && !covered()) {
        menuBar()->setVisible(!menuBar()->isVisible());
        return;
    }
#endif
    QMainWindow::keyReleaseEvent(event);
}

} // namespace patella::ui
