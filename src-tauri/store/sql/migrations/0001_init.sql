-- Version 1. Frozen: a released migration never changes, a test holds its hash.
--
-- Ids are BLOB(16): a UUID v7 sorts by its time of making as bytes, and the keys are less than half as long as text.
-- Moments are milliseconds since 1970, UTC. Free words of the log lie in log_text, so that they can go alone.

PRAGMA application_id = 1349808213; -- 'PtpU'

CREATE TABLE session (
    id         BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    created_ms INTEGER NOT NULL,
    sample     INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
    revision   INTEGER, -- the plan's revision that counts now; undo and redo move it
    FOREIGN KEY (id, revision) REFERENCES plan_revision (session, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_revision (
    session BLOB    NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL CHECK (number >= 1),
    parent  INTEGER CHECK (parent < number), -- the revision it was made from; none for the first
    bytes   BLOB    NOT NULL,
    hash    BLOB    NOT NULL CHECK (length(hash) = 32),
    made_ms INTEGER NOT NULL,
    label   TEXT    NOT NULL,
    PRIMARY KEY (session, number)
) STRICT;

CREATE TABLE log_entry (
    session   BLOB    NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    seq       INTEGER NOT NULL CHECK (seq >= 1),
    id        BLOB    NOT NULL CHECK (length(id) = 16),
    facts     BLOB    NOT NULL,
    text_hash BLOB    NOT NULL CHECK (length(text_hash) = 32),
    before    BLOB    NOT NULL CHECK (length(before) = 32),
    hash      BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (session, seq),
    UNIQUE (session, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_text (
    session BLOB    NOT NULL,
    seq     INTEGER NOT NULL,
    salt    BLOB    NOT NULL CHECK (length(salt) = 32),
    text    TEXT    NOT NULL,
    PRIMARY KEY (session, seq),
    FOREIGN KEY (session, seq) REFERENCES log_entry (session, seq) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What the chain covers is written once. It can only go together with its whole session.
CREATE TRIGGER log_entry_stays BEFORE UPDATE ON log_entry
BEGIN SELECT RAISE(ABORT, 'an entry of the log never changes'); END;

CREATE TRIGGER log_entry_is_kept BEFORE DELETE ON log_entry
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session)
BEGIN SELECT RAISE(ABORT, 'an entry of the log is never removed'); END;

CREATE TRIGGER log_text_stays BEFORE UPDATE ON log_text
BEGIN SELECT RAISE(ABORT, 'a text of the log is erased, never changed'); END;

CREATE TRIGGER plan_revision_stays BEFORE UPDATE ON plan_revision
BEGIN SELECT RAISE(ABORT, 'a revision of the plan never changes'); END;

CREATE TABLE draft (
    session  BLOB    NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    owner    TEXT    NOT NULL,
    key      TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    saved_ms INTEGER NOT NULL,
    PRIMARY KEY (session, owner, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE applicant (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name        TEXT NOT NULL,
    place       TEXT NOT NULL,
    presenter   TEXT NOT NULL,
    email       TEXT NOT NULL,
    description TEXT NOT NULL,
    website     TEXT NOT NULL,
    reference   TEXT NOT NULL,
    received    TEXT, -- a day: 2026-11-24
    amount      TEXT  -- euro, written out as a decimal number, because a REAL would round it
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name         TEXT NOT NULL,
    organisation TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE office (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE venue (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
