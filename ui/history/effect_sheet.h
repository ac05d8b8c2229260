#pragma once
#include "src/session/session_record.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;
class MessageBar;

/// A sheet that changes the record: it says what that changes before it is saved. Whoever opens it answers
/// changed() with setEffect().
class EffectSheet : public OverlayDialog {
    Q_OBJECT

public:
    enum class Key { Save, None }; ///< Ctrl+S saves, or nothing does
    EffectSheet(const QString& title, const QString& save, QWidget* host, Key key = Key::Save);
    void setEffect(const QString& strong, const QString& rest);

Q_SIGNALS:
    void changed();
    void saved();

protected:
    /// Which one it is about: its name, when it was and how long.
    void addSession(const SessionSummary& session);
    /// To be called by the last line of a sheet's constructor.
    void addEffect();
    /// What stands on it can be saved; else the reason why not, beside the field or as a hint.
    void setSavable(bool on);
    void touched(); ///< asks for the effect anew
    /// A label above its field.
    QWidget* field(const QString& label, QWidget* input);

private:
    MessageBar* m_effect;
    Button* m_save;
};

} // namespace patella::ui
