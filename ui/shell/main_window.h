#pragma once
#include <QMainWindow>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace patella::ui {

class MessageBar;
class Rail;

/// Navigation and nothing else: the rail, the pages at their keys, the player over everything, bars and
/// toasts.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct PageInfo {
        QString key;      ///< fixed name, kept in the settings
        QString iconName; ///< of resources/icons
        QString label;
        QKeySequence shortcut;
        bool atBottom = false;
        QString under{}; ///< key of the page that stays chosen: it has no place in the rail of its own
    };
    struct GoToItem {
        QString name;
        QString kind;
        std::function<void()> go;
    };

    explicit MainWindow(QWidget* parent = nullptr);

    /// `make` is called when the page is first shown or asked for by makePage().
    void addPage(const PageInfo& info, std::function<QWidget*()> make);
    /// Marks the page in the rail and makes nothing: for the first frame, which is there before its content.
    void announcePage(const QString& key);
    void showPage(const QString& key);
    void makePage(const QString& key);        ///< nothing when it is there
    [[nodiscard]] QString pageToMake() const; ///< the first that is not made; empty when all are
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] std::vector<PageInfo> pages() const;

    void setPlayer(QWidget* player); ///< covers rail and pages while it is shown
    void showPlayer(const QString& title);
    void leavePlayer();
    /// Over rail and pages like the player, until uncover(); the window owns it.
    void cover(QWidget* widget, const QString& title);
    void uncover();
    [[nodiscard]] bool covered() const; ///< by that or by the player
    [[nodiscard]] bool playerShown() const;

    /// A toast; Ctrl+Z does its undo even after it has gone, until the next one.
    void notify(const QString& text, const QString& undoLabel = {}, std::function<void()> undo = {});
    /// The bar that stays until saved. An empty sentence takes it away.
    void setUnsaved(const QString& sentence, const QString& rest = {});
    /// A notice that stays until it is closed by hand, or by its action.
    void addNotice(const QString& strong, const QString& rest, const QString& actionLabel = {},
                   std::function<void()> action = {});
    /// What Ctrl+K finds besides the pages.
    void setGoTo(std::function<std::vector<GoToItem>()> items) { m_goTo = std::move(items); }
    /// Asked before closing; false keeps the window open.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// Asked when the window is closed, but not by quit(): true hides it and the program goes on.
    void setStays(std::function<bool()> stays) { m_stays = std::move(stays); }
    void quit(); ///< closes for good, unless something is still to be asked
    void bringToFront();
    void openGoTo();

Q_SIGNALS:
    void pageShown(const QString& key);
    void tryAgain();
    void saveCopy();
    void closing();      ///< or hiding
    void closed();       ///< for good
    void firstPainted(); ///< once, after the first frame

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    struct Page {
        PageInfo info;
        std::function<QWidget*()> make;
        QAction* action;
        int place = -1; ///< in the rail; -1: none
        QWidget* widget = nullptr;
    };
    [[nodiscard]] Page* find(const QString& key);
    int addToRail(const PageInfo& info);
    void addMenu();
    void toggleFullScreen();

    QStackedWidget* m_root;
    QWidget* m_shell;
    Rail* m_rail;
    QVBoxLayout* m_bars;
    QWidget* m_content;
    QStackedWidget* m_stack;
    MessageBar* m_unsaved = nullptr; ///< made when it is first needed
    QMenu* m_pagesMenu = nullptr;    ///< made after the first frame: a menu bar takes as long as all the rest
    QWidget* m_player = nullptr;
    QWidget* m_cover = nullptr;
    std::vector<Page> m_pages;
    QString m_current;
    std::function<void()> m_undo;
    std::function<bool()> m_mayClose;
    std::function<bool()> m_stays;
    bool m_quitting = false;
    std::function<std::vector<GoToItem>()> m_goTo;
    bool m_altAlone = false;
    bool m_painted = false;
};

} // namespace patella::ui
