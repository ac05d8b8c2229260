-- Schema version 1. Runs inside one transaction; the program sets application_id and user_version there too.
--
-- Times are milliseconds since 1970 in UTC, with the zone's name and offset (minutes, local minus UTC) as they were;
-- local_date is the date that the user saw, stored when written and never reckoned again.
-- Tables of facts are insert-only: a correction is a new row, only the tombstone deleted_utc_ms may change.
-- chain is XXH3-64 over the row before it in its group and the row's own columns that are not NULL (name and value,
-- without id, chain and deleted_utc_ms), so a later nullable column leaves old chains valid. The groups: a session's
-- events, everything else per device and local_date; a session, a plan and a routine stand alone.

CREATE TABLE device (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    own           INTEGER NOT NULL CHECK (own IN (0, 1)), -- this installation
    added_utc_ms  INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX device_own ON device (own) WHERE own = 1;

-- Plans as they were when a session began; equal ones are stored once.
CREATE TABLE plan_snapshot (
    id        INTEGER PRIMARY KEY,
    document  TEXT    NOT NULL, -- JSON
    chain     INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_snapshot_chain ON plan_snapshot (chain);

CREATE TABLE session (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    started_utc_ms  INTEGER NOT NULL,
    zone            TEXT    NOT NULL,
    utc_offset      INTEGER NOT NULL,
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
    routine         TEXT    NOT NULL, -- id, '' for a single exercise
    name            TEXT    NOT NULL,
    plan            INTEGER NOT NULL REFERENCES plan_snapshot (id),
    plan_chain      INTEGER NOT NULL,
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER
) STRICT;

-- What happened, in order of seq. The kinds: set, note, ended, removed, restored. The first event's chain follows the
-- session's own.
CREATE TABLE session_event (
    session     INTEGER NOT NULL REFERENCES session (id),
    seq         INTEGER NOT NULL CHECK (seq > 0),
    uuid        BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    device      INTEGER NOT NULL REFERENCES device (id),
    utc_ms      INTEGER NOT NULL,
    zone        TEXT    NOT NULL,
    utc_offset  INTEGER NOT NULL,
    mono_ms     INTEGER, -- the session's own steady time, without pauses; NULL where it plays no part
    kind        TEXT    NOT NULL,
    payload     TEXT    NOT NULL, -- JSON
    chain       INTEGER NOT NULL,
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- Derived from session, session_event and pain; can be dropped and rebuilt at any time.
CREATE TABLE session_summary (
    session         INTEGER PRIMARY KEY REFERENCES session (id),
    uuid            TEXT    NOT NULL,
    name            TEXT    NOT NULL,
    routine         TEXT    NOT NULL,
    started_utc_ms  INTEGER NOT NULL,
    zone            TEXT    NOT NULL,
    utc_offset      INTEGER NOT NULL,
    local_date      TEXT    NOT NULL,
    state           TEXT    NOT NULL,
    removed         INTEGER NOT NULL CHECK (removed IN (0, 1)),
    active_ms       INTEGER NOT NULL,
    sets_planned    INTEGER NOT NULL,
    sets_done       INTEGER NOT NULL,
    items_planned   INTEGER NOT NULL,
    items_done      INTEGER NOT NULL,
    highest_left    INTEGER,
    highest_right   INTEGER
) STRICT;

-- Where an open session stands; updated once a second, outside the chain, gone when the session ends.
CREATE TABLE heartbeat (
    session     INTEGER PRIMARY KEY REFERENCES session (id),
    step        INTEGER NOT NULL,
    elapsed_ms  INTEGER NOT NULL,
    active_ms   INTEGER NOT NULL,
    utc_ms      INTEGER NOT NULL
) STRICT;

-- One rating of one knee. No score and not sharp: asked and not answered.
CREATE TABLE pain (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10), -- of the moment it is about
    seq             INTEGER NOT NULL CHECK (seq > 0),
    about_utc_ms    INTEGER NOT NULL,
    about_zone      TEXT    NOT NULL,
    about_offset    INTEGER NOT NULL,
    entered_utc_ms  INTEGER NOT NULL,
    entered_zone    TEXT    NOT NULL,
    entered_offset  INTEGER NOT NULL,
    session         INTEGER REFERENCES session (id),
    item            INTEGER CHECK (item >= 0), -- of the session's plan
    kind            TEXT    NOT NULL CHECK (kind <> ''),
    knee            TEXT    NOT NULL CHECK (knee IN ('left', 'right')),
    score           INTEGER CHECK (score BETWEEN 0 AND 10),
    sharp           INTEGER NOT NULL CHECK (sharp IN (0, 1)),
    place           TEXT    NOT NULL,
    painkiller      INTEGER NOT NULL CHECK (painkiller IN (0, 1)),
    replaces        TEXT, -- uuid of the rating that it corrects
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER,
    UNIQUE (device, local_date, seq)
) STRICT;
CREATE INDEX pain_session ON pain (session) WHERE session IS NOT NULL;

CREATE TABLE soreness (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
    seq             INTEGER NOT NULL CHECK (seq > 0),
    about_utc_ms    INTEGER NOT NULL,
    about_zone      TEXT    NOT NULL,
    about_offset    INTEGER NOT NULL,
    entered_utc_ms  INTEGER NOT NULL,
    entered_zone    TEXT    NOT NULL,
    entered_offset  INTEGER NOT NULL,
    session         INTEGER REFERENCES session (id),
    muscle          TEXT    NOT NULL, -- a key of the library, '' for in general
    side            TEXT CHECK (side IN ('left', 'right')),
    score           INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    replaces        TEXT,
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER,
    UNIQUE (device, local_date, seq)
) STRICT;

CREATE TABLE run (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
    seq             INTEGER NOT NULL CHECK (seq > 0),
    about_utc_ms    INTEGER, -- of its start, NULL when only the day is known
    about_zone      TEXT    NOT NULL,
    about_offset    INTEGER NOT NULL,
    entered_utc_ms  INTEGER NOT NULL,
    entered_zone    TEXT    NOT NULL,
    entered_offset  INTEGER NOT NULL,
    metres          INTEGER CHECK (metres >= 0),
    seconds         INTEGER CHECK (seconds >= 0),
    highest_left    INTEGER CHECK (highest_left BETWEEN 0 AND 10),
    highest_right   INTEGER CHECK (highest_right BETWEEN 0 AND 10),
    details         TEXT, -- JSON: shoes, surface, where it came from
    replaces        TEXT,
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER,
    UNIQUE (device, local_date, seq)
) STRICT;

-- What the user says of himself, a key at a time; the latest of a key counts.
CREATE TABLE profile (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
    seq             INTEGER NOT NULL CHECK (seq > 0),
    entered_utc_ms  INTEGER NOT NULL,
    entered_zone    TEXT    NOT NULL,
    entered_offset  INTEGER NOT NULL,
    key             TEXT    NOT NULL CHECK (key <> ''),
    value           TEXT    NOT NULL, -- JSON
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER,
    UNIQUE (device, local_date, seq)
) STRICT;

-- A decision of the coach that the user overruled.
CREATE TABLE override (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
    seq             INTEGER NOT NULL CHECK (seq > 0),
    entered_utc_ms  INTEGER NOT NULL,
    entered_zone    TEXT    NOT NULL,
    entered_offset  INTEGER NOT NULL,
    exercise        TEXT    NOT NULL,
    side            TEXT CHECK (side IN ('left', 'right')),
    kind            TEXT    NOT NULL CHECK (kind <> ''),
    value           TEXT    NOT NULL, -- JSON
    replaces        TEXT,
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER,
    UNIQUE (device, local_date, seq)
) STRICT;

-- Answers to the safety check, the entry checks of a plan and other measures.
CREATE TABLE check_result (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
    seq             INTEGER NOT NULL CHECK (seq > 0),
    entered_utc_ms  INTEGER NOT NULL,
    entered_zone    TEXT    NOT NULL,
    entered_offset  INTEGER NOT NULL,
    kind            TEXT    NOT NULL CHECK (kind <> ''),
    value           TEXT    NOT NULL, -- JSON
    replaces        TEXT,
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER,
    UNIQUE (device, local_date, seq)
) STRICT;

-- A note pinned to a date. A session's own note is an event of it.
CREATE TABLE note (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
    seq             INTEGER NOT NULL CHECK (seq > 0),
    entered_utc_ms  INTEGER NOT NULL,
    entered_zone    TEXT    NOT NULL,
    entered_offset  INTEGER NOT NULL,
    text            TEXT    NOT NULL,
    replaces        TEXT,
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER,
    UNIQUE (device, local_date, seq)
) STRICT;

-- The user's own routines: a document that is edited, hence replaced in place.
CREATE TABLE routine (
    id              INTEGER PRIMARY KEY,
    uuid            TEXT    NOT NULL UNIQUE,
    device          INTEGER NOT NULL REFERENCES device (id),
    name            TEXT    NOT NULL,
    document        TEXT    NOT NULL, -- JSON
    created_utc_ms  INTEGER NOT NULL,
    changed_utc_ms  INTEGER NOT NULL,
    chain           INTEGER NOT NULL,
    deleted_utc_ms  INTEGER
) STRICT;

CREATE TRIGGER plan_snapshot_keep BEFORE UPDATE ON plan_snapshot BEGIN SELECT RAISE(ABORT, 'plan_snapshot is insert-only'); END;
CREATE TRIGGER plan_snapshot_stay BEFORE DELETE ON plan_snapshot BEGIN SELECT RAISE(ABORT, 'plan_snapshot is insert-only'); END;
CREATE TRIGGER session_event_keep BEFORE UPDATE ON session_event BEGIN SELECT RAISE(ABORT, 'session_event is insert-only'); END;
CREATE TRIGGER session_event_stay BEFORE DELETE ON session_event BEGIN SELECT RAISE(ABORT, 'session_event is insert-only'); END;
CREATE TRIGGER session_keep BEFORE UPDATE OF id, uuid, device, started_utc_ms, zone, utc_offset, local_date, routine, name, plan, plan_chain, chain ON session
    BEGIN SELECT RAISE(ABORT, 'session is insert-only'); END;
CREATE TRIGGER session_stay BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'session is insert-only'); END;
CREATE TRIGGER pain_keep BEFORE UPDATE OF id, uuid, device, local_date, seq, about_utc_ms, about_zone, about_offset, entered_utc_ms, entered_zone, entered_offset, session, item, kind, knee, score, sharp, place, painkiller, replaces, chain ON pain
    BEGIN SELECT RAISE(ABORT, 'pain is insert-only'); END;
CREATE TRIGGER pain_stay BEFORE DELETE ON pain BEGIN SELECT RAISE(ABORT, 'pain is insert-only'); END;
CREATE TRIGGER soreness_keep BEFORE UPDATE OF id, uuid, device, local_date, seq, about_utc_ms, about_zone, about_offset, entered_utc_ms, entered_zone, entered_offset, session, muscle, side, score, replaces, chain ON soreness
    BEGIN SELECT RAISE(ABORT, 'soreness is insert-only'); END;
CREATE TRIGGER soreness_stay BEFORE DELETE ON soreness BEGIN SELECT RAISE(ABORT, 'soreness is insert-only'); END;
CREATE TRIGGER run_keep BEFORE UPDATE OF id, uuid, device, local_date, seq, about_utc_ms, about_zone, about_offset, entered_utc_ms, entered_zone, entered_offset, metres, seconds, highest_left, highest_right, details, replaces, chain ON run
    BEGIN SELECT RAISE(ABORT, 'run is insert-only'); END;
CREATE TRIGGER run_stay BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'run is insert-only'); END;
CREATE TRIGGER profile_keep BEFORE UPDATE OF id, uuid, device, local_date, seq, entered_utc_ms, entered_zone, entered_offset, key, value, chain ON profile
    BEGIN SELECT RAISE(ABORT, 'profile is insert-only'); END;
CREATE TRIGGER profile_stay BEFORE DELETE ON profile BEGIN SELECT RAISE(ABORT, 'profile is insert-only'); END;
CREATE TRIGGER override_keep BEFORE UPDATE OF id, uuid, device, local_date, seq, entered_utc_ms, entered_zone, entered_offset, exercise, side, kind, value, replaces, chain ON override
    BEGIN SELECT RAISE(ABORT, 'override is insert-only'); END;
CREATE TRIGGER override_stay BEFORE DELETE ON override BEGIN SELECT RAISE(ABORT, 'override is insert-only'); END;
CREATE TRIGGER check_result_keep BEFORE UPDATE OF id, uuid, device, local_date, seq, entered_utc_ms, entered_zone, entered_offset, kind, value, replaces, chain ON check_result
    BEGIN SELECT RAISE(ABORT, 'check_result is insert-only'); END;
CREATE TRIGGER check_result_stay BEFORE DELETE ON check_result BEGIN SELECT RAISE(ABORT, 'check_result is insert-only'); END;
CREATE TRIGGER note_keep BEFORE UPDATE OF id, uuid, device, local_date, seq, entered_utc_ms, entered_zone, entered_offset, text, replaces, chain ON note
    BEGIN SELECT RAISE(ABORT, 'note is insert-only'); END;
CREATE TRIGGER note_stay BEFORE DELETE ON note BEGIN SELECT RAISE(ABORT, 'note is insert-only'); END;
