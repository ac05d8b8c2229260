#pragma once
#include "src/base/preferences.h"
#include "src/coach/rule_numbers.h"
#include "src/library/advice.h"
#include "ui/platform/speech.h"
#include "ui/settings/about_you_card.h"
#include "ui/settings/data_info.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace patella::ui {

class BackupsDialog;
class DataCard;
class FiguresCard;
class RemindersCard;
class RuleCard;
class Segmented;
class Stepper;
class Switch;
class VoiceCard;
struct ReminderDesktop;

/// Look, figures, sound, timer, voice, reminders and the user's data. Whatever is changed holds at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(QWidget* parent = nullptr);
    void setPreferences(const Preferences& preferences); ///< silent
    void setData(const DataInfo& data);
    void setRuleNumbers(const RuleNumbers& numbers, const std::vector<EvidenceSource>& evidence); ///< silent
    void setVoices(Voice::State state, const VoiceList& list);
    void setDesktop(const ReminderDesktop& desktop);
    void seeBackups();                                         ///< opens the list of setData
    void setLook(const QString& file, const BackupLook& look); ///< answers lookWanted
    void setLookFault(const QString& file, const QString& sentence);

Q_SIGNALS:
    void ruleNumbersChanged(const patella::RuleNumbers& numbers);
    void preferencesChanged(const patella::Preferences& preferences);
    void questionWanted(patella::ui::Question question);
    void testTone();
    void voicesWanted(); ///< to choose from
    void testVoice();
    void desktopWanted(); ///< what it can do for reminders
    void startAtLogin(bool on);
    void openFolder();
    void exportData(const QString& format); ///< "json" or "csv"
    void historyWanted();                   ///< from elsewhere
    void seeHistories();                    ///< those that were added
    void importFiles();
    void seeImports(); ///< those so far
    void shareWanted();
    void backUpNow();
    void lookWanted(const QString& file); ///< into a backup
    void restoreWanted(const QString& file);
    void eraseWanted(); ///< everything; the user has confirmed

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* columns();
    QWidget* lookCard();
    QWidget* soundCard();
    QWidget* timerCard();
    void askToErase();
    void display(const Preferences& preferences);
    void take();
    void arrange();

    Preferences m_preferences;
    bool m_showing = false; ///< the controls are being set, not used
    Segmented* m_theme;
    Switch* m_reducedMotion;
    Switch* m_tones;
    Stepper* m_loudness;
    QWidget* m_testTone;
    Stepper* m_getReady;
    Stepper* m_sideSwitch;
    Segmented* m_painInRest;
    AboutYouCard* m_aboutYou;
    FiguresCard* m_figures;
    VoiceCard* m_voice;
    RemindersCard* m_reminders;
    RuleCard* m_rule;
    DataCard* m_data;
    DataInfo m_info;
    QPointer<BackupsDialog> m_backups;
    QBoxLayout* m_columns = nullptr;
};

} // namespace patella::ui
