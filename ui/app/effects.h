#pragma once
#include "src/coach/what_changes.h"
#include "ui/app/day.h"
#include "ui/app/disk.h"
#include "ui/text/change_words.h"

#include <QPointer>

#include <memory>

namespace patella::ui {

/// What a correction would change, reckoned beside the window and the disk against the record as it was when
/// the first one was asked about.
class Effect : public QObject {
    Q_OBJECT

public:
    using Change = std::function<History(const History&)>;

    Effect(Disk& disk, DayContent content, QObject* parent);
    /// told() follows; of several that wait only the last is told.
    void ask(Change change);
    /// The same, of a change that has to be read first; when it cannot be, its error is told.
    using Reading = std::function<Result<Change>(Store&)>;
    void askRead(Reading reading);

Q_SIGNALS:
    /// `changes`: they say that something would be another, or that nobody can say.
    void told(const QString& strong, const QString& rest, bool changes);

private:
    struct Read {
        std::optional<DayRecord> record{}; ///< for the first
        Change change;
    };
    /// Touched on the thinker's thread alone.
    struct Base {
        DayContent content;
        std::optional<DayRecord> record{};
        CoachOptions options{};
        CoachRecord before{};
    };
    static Result<Read> read(Store& store, const Reading& reading, bool record);
    static Result<WhatChanges> reckon(Base& base, Result<Read>& read);
    void send();

    Disk& m_disk;
    std::shared_ptr<Base> m_base;
    ExerciseLibrary m_library;
    LocalDate m_today;
    std::optional<Reading> m_next{};
    bool m_under = false;
    bool m_based = false; ///< the base has its record
};

} // namespace patella::ui
