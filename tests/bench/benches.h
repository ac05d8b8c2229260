#pragma once
#include <QStringList>

class QApplication;

namespace patella::bench {

struct Wanted {
    int cueSeconds = 300; ///< of the session in real time
    int idleSeconds = 10; ///< of each state that wake-ups are counted in
    int mostYears = 10;   ///< of the sample histories: 10, or 100, which takes minutes to make once
};

// each prints its figures; false when something that must hold does not
bool benchStart(const Wanted& wanted);
bool benchLibrary(const Wanted& wanted);
bool benchCues(const Wanted& wanted);     ///< a simulated hour
bool benchLiveCues(const Wanted& wanted); ///< in real time, with a busy disk
bool benchIdle(const Wanted& wanted);
bool benchShare(const Wanted& wanted);
bool benchYears(const Wanted& wanted);   ///< how the cost grows with the history
bool benchCharts(const Wanted& wanted);  ///< milliseconds a redraw at 28 to 36,500 days
bool benchFigures(const Wanted& wanted); ///< milliseconds a frame, and the share of a core of a moving figure
bool benchProgress(const Wanted& wanted);

// what another process of this program does; the first word says which
int startChild(QApplication& app, const QStringList& words);
int beatChild(const QStringList& words);
int idleChild(QApplication& app, const QStringList& words);
int shareChild(QApplication& app, const QStringList& words);
int yearsChild(QApplication& app, const QStringList& words);

} // namespace patella::bench
