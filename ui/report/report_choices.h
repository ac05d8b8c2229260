#pragma once
#include "src/base/report_settings.h"
#include "src/progress/date_range.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace patella::ui {

class Card;
class Segmented;
class SwitchRow;
class TextLabel;

/// Which days and what stands on the report.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(QWidget* parent = nullptr);
    void display(const ReportSettings& settings, LocalDate today); ///< silent
    void setRange(const DateRange& range, bool ownDates);          ///< silent
    [[nodiscard]] const ReportSettings& settings() const { return m_settings; }

Q_SIGNALS:
    void changed(const patella::ReportSettings& settings); ///< what is typed: shortly after the last key
    void periodChosen(); ///< dates of one's own are given up; changed() follows
    void datesChosen(const patella::DateRange& range);

private:
    [[nodiscard]] Card* periodCard();
    [[nodiscard]] Card* contentCard();
    [[nodiscard]] QWidget* personFields();
    void addSwitch(Card* card, const QString& words, bool ReportSettings::*flag);
    void choosePeriod(int index);
    void takeDates();
    void takeTyped();
    void follow();

    ReportSettings m_settings;
    DateRange m_range;
    bool m_ownDates = false;
    bool m_showing = false;
    Segmented* m_period = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    TextLabel* m_fromLabel = nullptr;
    TextLabel* m_ask = nullptr;
    QPlainTextEdit* m_words = nullptr;
    QWidget* m_person = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_born = nullptr;
    std::vector<std::pair<SwitchRow*, bool ReportSettings::*>> m_switches;
    QTimer* m_typing;
};

} // namespace patella::ui
