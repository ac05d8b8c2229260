#pragma once
#include <QObject>
#include <QString>

#include <memory>

namespace patella::ui {

/// The icon among the desktop's status icons, with its menu.
class Tray : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool there() = 0; ///< the desktop has a place for it; may ask the desktop once
    virtual void setShown(bool on) = 0;
    [[nodiscard]] virtual bool shown() const = 0; ///< one can be clicked
    virtual void message(const QString& title, const QString& body) = 0;

Q_SIGNALS:
    void openWanted();
    void startWanted(); ///< today's session
    void snoozeWanted();
    void quitWanted();
    void messageClicked();
};

std::unique_ptr<Tray> makeTray();

} // namespace patella::ui
