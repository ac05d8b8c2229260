#pragma once
#include "src/storage/store.h"
#include "ui/measures/measures_view.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace patella::ui {

class AnswersDialog;
class Clock;
class Disk;
class MainWindow;
struct DayRecord;

/// What is known of the measures on a day, from what is recorded.
MeasuresView measuresOf(const DayRecord& record, const std::vector<OutcomeMeasure>& measures,
                        std::vector<EvidenceSource> evidence, LocalDate today);

/// The other measures: asked, compared, looked back on. Each change can be undone.
class Measuring : public QObject {
    Q_OBJECT

public:
    /// What is shipped; both must live as long as the content does.
    struct Shipped {
        const std::vector<OutcomeMeasure>& measures;
        const std::vector<EvidenceSource>& evidence;
    };
    Measuring(Disk& disk, MainWindow& window, const Clock& clock, std::function<Shipped()> shipped,
              QObject* parent = nullptr);

    void openMeasures(); ///< to answer
    void openAnswers();  ///< to look at, correct and remove
    void putOff();       ///< not today
    /// For a page that shows them.
    void read(std::function<void(const MeasuresView&)> take);

Q_SIGNALS:
    void changed();

private:
    void ask(const MeasuresView& view);
    void keep(const std::vector<ToldMeasure>& told);
    void correct(const CheckResult& before);
    void keepCorrection(const CheckResult& before, const std::vector<ToldMeasure>& told);
    void remove(const CheckResult& answer);
    void restore(const CheckResult& answer);
    void write(std::function<Done(Store&)> job);
    void compare();
    void follow(); ///< the list of answers, where it is open

    Disk& m_disk;
    MainWindow& m_window;
    const Clock& m_clock;
    std::function<Shipped()> m_shipped;
    QPointer<AnswersDialog> m_answers;
};

} // namespace patella::ui
