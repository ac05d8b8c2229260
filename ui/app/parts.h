#pragma once

// What the App is made of and its header need not know.
namespace patella::ui {

class CoachDesk;
class Exporting;
class FirstRunPage;
struct FirstRunAnswers;
class HandingOut;
class HistoryDesk;
class HistoryTaking;
class HelpPage;
class HistoryPage;
class LibraryPage;
class MainWindow;
class Measuring;
class OwnExercises;
class PlayerPage;
class ProgressDesk;
class ProgressPage;
class Records;
class Reminding;
class Reporting;
class RoutineMaking;
class RoutinesPage;
class SettingsPage;
class Sharing;
class TodayPage;

} // namespace patella::ui
