#pragma once
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <utility>

namespace patella::ui {

/// A message of the desktop with at most a few buttons.
struct Notice {
    QString key; ///< one of the same key takes its place
    QString title;
    QString body;                                 ///< plain text
    QList<std::pair<QString, QString>> actions{}; ///< key, label
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// Shows notices outside the window. Nothing here waits for the desktop.
class Notifications : public QObject {
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< the desktop has not answered yet
        Ready,
        None, ///< nobody shows them here
    };
    using QObject::QObject;

    virtual void show(const Notice& notice) = 0;
    virtual void withdraw(const QString& key) = 0;
    [[nodiscard]] virtual State state() const = 0;

Q_SIGNALS:
    void stateChanged();
    void chosen(const QString& key, const QString& action); ///< empty: the notice itself was clicked
};

class Tray;

/// org.freedesktop.Notifications on Linux; elsewhere the messages of the tray's icon, without buttons.
std::unique_ptr<Notifications> makeNotifications(Tray& tray);

} // namespace patella::ui
