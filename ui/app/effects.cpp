#include "ui/app/effects.h"

#include "ui/text/coach_words.h"
#include "ui/text/words.h"

#include <utility>

namespace patella::ui {

Effect::Effect(Disk& disk, DayContent content, QObject* parent)
    : QObject(parent)
    , m_disk(disk)
    , m_base(std::make_shared<Base>(Base{std::move(content)}))
    , m_library(m_base->content.library)
    , m_today(m_base->content.now.localDate()) {}

void Effect::ask(Change change) {
    askRead([change = std::move(change)](Store&) -> Result<Change> { return change; });
}

void Effect::askRead(Reading reading) {
    m_next = std::move(reading);
    if (!m_under)
        send();
}

Result<Effect::Read> Effect::read(Store& store, const Reading& reading, bool record) {
    Result<Change> change = reading(store);
    if (!change)
        return change.error();
    Read read{{}, std::move(*change)};
    if (record) {
        Result<DayRecord> whole = readRecord(store);
        if (!whole)
            return whole.error();
        read.record = std::move(*whole);
    }
    return read;
}

Result<WhatChanges> Effect::reckon(Base& base, Result<Read>& read) {
    if (!read)
        return read.error();
    const LocalDate today = base.content.now.localDate();
    const auto replayed = [&](const History& history) {
        return coachRecord(history, base.content.library, base.record->overrides, today, base.options);
    };
    if (read->record) {
        base.record = std::move(*read->record);
        base.options = coachOptions(*base.record, base.content.rule, base.content.plans);
        base.before = replayed(base.record->history);
    }
    return whatChanges(base.before, replayed(read->change(base.record->history)));
}

void Effect::send() {
    m_under = true;
    const QPointer<Effect> self(this);
    m_disk.readHistory([reading = *std::exchange(m_next, std::nullopt),
                        record = !m_based](Store& store) { return read(store, reading, record); },
                       [base = m_base](Result<Read>& read) { return reckon(*base, read); },
                       [self](const Result<WhatChanges>& changes) {
                           if (!self)
                               return;
                           self->m_under = false;
                           self->m_based = self->m_based || changes.ok();
                           if (self->m_next)
                               return self->send();
                           if (!changes)
                               return void(Q_EMIT self->told(Words::error(changes.error()), {}, true));
                           const EffectWords words =
                               ChangeWords::effect(*changes, self->m_today, [self](const ExerciseId& id) {
                                   return CoachWords::nameOf(self->m_library, id);
                               });
                           Q_EMIT self->told(words.strong, words.rest, !words.rest.isEmpty());
                       });
}

} // namespace patella::ui
