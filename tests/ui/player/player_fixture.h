#pragma once
// The player page on a fake clock, with what it said.
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "ui/player/player_page.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/set_dots.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace patella::test {

class FakeTones final : public ui::TonePlayer {
public:
    void play(ui::Tone tone) override { played.push_back(tone); }
    void setVolume(int percent) override { volume = percent; }
    [[nodiscard]] bool available() const override { return true; }

    std::vector<ui::Tone> played;
    int volume = -1;
};

inline SessionPlan selfPaced() {
    Routine r;
    RoutineItem item{ExerciseId("a")};
    item.selfPaced = true;
    r.block(PhaseKind::Strength).entries.emplace_back(item);
    return expand(r, library({exercise("a", dose(1, reps(12)))})).value();
}

struct Fixture {
    explicit Fixture(SessionPlan plan, bool withTones = true)
        : page(clock) {
        using ui::PlayerPage;
        QObject::connect(&page, &PlayerPage::sessionBegan, &page,
                         [this](const SessionId& id) { began.push_back(id); });
        QObject::connect(
            &page, &PlayerPage::setRecorded, &page,
            [this](const SessionId&, const WallTime&, const SetRecord& r) { sets.push_back(r); });
        QObject::connect(
            &page, &PlayerPage::planChanged, &page,
            [this](const SessionId&, const WallTime&, const PlanChange& change, const SessionPlan& changed) {
                changes.push_back(change);
                lastPlan = changed;
            });
        QObject::connect(&page, &PlayerPage::painRated, &page,
                         [this](const PainEntry& e) { pains.push_back(e); });
        QObject::connect(&page, &PlayerPage::noteChanged, &page,
                         [this](const SessionId&, const WallTime&, const QString& n) { notes.push_back(n); });
        QObject::connect(&page, &PlayerPage::sessionEnded, &page,
                         [this](const SessionId&, const WallTime&, SessionState s, Duration a) {
                             ends.emplace_back(s, a);
                         });
        QObject::connect(&page, &PlayerPage::closed, &page, [this] { ++closes; });
        page.setTones(withTones ? &tones : nullptr, true, 60);
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.start(std::move(plan));
    }

    /// A key to whatever has the keyboard.
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && page.isAncestorOf(focus) ? focus : &page, which, with);
    }
    void begin() { key(Qt::Key_Return); }
    void run(Duration time, Duration tick = std::chrono::milliseconds(50)) {
        for (Duration gone{0}; gone < time; gone += tick) {
            clock.advance(tick);
            page.heartbeatNow();
        }
    }
    /// The visible button of this accessible name or text; else a hidden one.
    [[nodiscard]] QAbstractButton* button(const char* name) const {
        const QString wanted = QString::fromUtf8(name);
        QAbstractButton* found = nullptr;
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(button);
            if (button->text() != wanted && spoken->text(QAccessible::Name) != wanted)
                continue;
            if (!found || button->isVisible())
                found = button;
        }
        return found;
    }
    /// Whether a visible widget says exactly this, or a sentence with it.
    [[nodiscard]] bool says(const char* words) const {
        const QString wanted = QString::fromUtf8(words);
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).contains(wanted))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool ringSays(const char* words) const {
        for (const ui::Ring* ring : page.findChildren<ui::Ring*>())
            if (ring->isVisible() && ring->spokenName().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    [[nodiscard]] ui::SetDots* dots() const { return page.findChild<ui::SetDots*>(); }
    [[nodiscard]] bool dialog(const char* title) const {
        for (const ui::OverlayDialog* dialog : page.findChildren<ui::OverlayDialog*>())
            if (dialog->isOpen() && dialog->title() == QString::fromUtf8(title))
                return true;
        return false;
    }

    FakeClock clock;
    FakeTones tones;
    ui::PlayerPage page;
    std::vector<SessionId> began;
    std::vector<SetRecord> sets;
    std::vector<PainEntry> pains;
    std::vector<PlanChange> changes;
    SessionPlan lastPlan;
    std::vector<QString> notes;
    std::vector<std::pair<SessionState, Duration>> ends;
    int closes = 0;
};

} // namespace patella::test
