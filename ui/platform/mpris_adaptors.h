#pragma once
#include "ui/platform/mpris.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>

// The names of properties and slots are those of the MPRIS interfaces, 2.2.
namespace patella::ui {

class MprisRoot final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none CONSTANT)

public:
    explicit MprisRoot(Mpris& mpris);
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString desktopEntry() const;
    [[nodiscard]] QStringList none() const { return {}; }

public Q_SLOTS:
    void Raise() { Q_EMIT m_mpris.raise(); }
    void Quit() {}

private:
    Mpris& m_mpris;
};

class MprisPlayer final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(double Rate READ one)
    Q_PROPERTY(double MinimumRate READ one CONSTANT)
    Q_PROPERTY(double MaximumRate READ one CONSTANT)
    Q_PROPERTY(double Volume READ one)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(qlonglong Position READ zero)
    Q_PROPERTY(bool CanGoNext READ yes CONSTANT)
    Q_PROPERTY(bool CanGoPrevious READ yes CONSTANT)
    Q_PROPERTY(bool CanPlay READ yes CONSTANT)
    Q_PROPERTY(bool CanPause READ yes CONSTANT)
    Q_PROPERTY(bool CanSeek READ no CONSTANT)
    Q_PROPERTY(bool CanControl READ yes CONSTANT)

public:
    explicit MprisPlayer(Mpris& mpris);
    [[nodiscard]] QString status() const { return m_mpris.status(); }
    [[nodiscard]] QVariantMap metadata() const { return m_mpris.metadata(); }
    [[nodiscard]] double one() const { return 1; }
    [[nodiscard]] qlonglong zero() const { return 0; }
    [[nodiscard]] bool yes() const { return true; }
    [[nodiscard]] bool no() const { return false; }

public Q_SLOTS:
    void Next() { Q_EMIT m_mpris.next(); }
    void Previous() { Q_EMIT m_mpris.previous(); }
    void Pause() { Q_EMIT m_mpris.pause(); }
    void PlayPause() { Q_EMIT m_mpris.playPause(); }
    void Play() { Q_EMIT m_mpris.play(); }
    void Stop() { Q_EMIT m_mpris.pause(); } ///< a session is never ended by a stray key
    void Seek(qlonglong /*offset*/) {}
    void SetPosition(const QDBusObjectPath& /*track*/, qlonglong /*position*/) {}
    void OpenUri(const QString& /*uri*/) {}

private:
    Mpris& m_mpris;
};

} // namespace patella::ui
