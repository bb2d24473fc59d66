-- Version 2: what preparing needs. Frozen: a released migration never changes, a test holds its hash.
--
-- Facts stand in the tables of their nouns. Everything that only makes a list or a search fast stands in
-- listing, likeness, tally and session_card, is derived, and is written in the same transaction as its fact.

-- The directory. A merged entry keeps its row, because plans and logs hold its id.

ALTER TABLE applicant ADD COLUMN kind TEXT NOT NULL DEFAULT 'start_up';
ALTER TABLE applicant ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE applicant ADD COLUMN founded_year INTEGER;
ALTER TABLE applicant ADD COLUMN founded_day TEXT;
ALTER TABLE applicant ADD COLUMN proof TEXT NOT NULL DEFAULT '';
ALTER TABLE applicant ADD COLUMN sector TEXT;
ALTER TABLE applicant ADD COLUMN branch TEXT NOT NULL DEFAULT '';
ALTER TABLE applicant ADD COLUMN size INTEGER;
ALTER TABLE applicant ADD COLUMN prior TEXT NOT NULL DEFAULT '{"known":"unasked"}' CHECK (json_valid(prior));
ALTER TABLE applicant ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(contacts));
ALTER TABLE applicant ADD COLUMN hold TEXT;
ALTER TABLE applicant ADD COLUMN merged_into BLOB REFERENCES applicant (id) CHECK (merged_into <> id);
CREATE INDEX applicant_merged ON applicant (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE person ADD COLUMN role TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN office BLOB; -- an office may go and leave its people
ALTER TABLE person ADD COLUMN sector TEXT;
ALTER TABLE person ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN merged_into BLOB REFERENCES person (id) CHECK (merged_into <> id);
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE office ADD COLUMN sector TEXT;
ALTER TABLE office ADD COLUMN unit_label TEXT NOT NULL DEFAULT 'referat';
ALTER TABLE office ADD COLUMN logo TEXT CHECK (json_valid(logo));
ALTER TABLE office ADD COLUMN letterhead TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(letterhead));

ALTER TABLE venue ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE venue ADD COLUMN rooms TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rooms));

CREATE TABLE challenge (
    id       BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    title    TEXT NOT NULL,
    owner    BLOB,
    speaker  BLOB,
    problem  TEXT NOT NULL,
    call     TEXT NOT NULL,
    deadline TEXT -- a day
) STRICT, WITHOUT ROWID;

-- One row for each entry that lists show: where it stands by name, and the words by which it is found.
CREATE TABLE listing (
    number   INTEGER PRIMARY KEY,
    noun     TEXT NOT NULL, -- applicant, person, office, venue, challenge
    kind     TEXT NOT NULL, -- of an applicant; empty for the others
    id       BLOB NOT NULL CHECK (length(id) = 16),
    sort_key TEXT NOT NULL,
    words    TEXT NOT NULL,
    UNIQUE (noun, id)
) STRICT;
CREATE INDEX listing_by_name ON listing (noun, sort_key, id);
CREATE INDEX listing_by_kind ON listing (noun, kind, sort_key, id);

-- The words come folded and parted by the program, so the plainest tokenizer reads them as they are. '_' begins
-- the marks for noun and kind, which no typed word can contain. secure-delete: a corrected or erased name leaves
-- the index at once, not when its segments happen to be merged.
CREATE VIRTUAL TABLE listing_words USING fts5 (
    words,
    content = 'listing', content_rowid = 'number',
    tokenize = "ascii tokenchars '_'", prefix = '1 2 3 4 5 6 7 8', detail = 'none', columnsize = 0
);
INSERT INTO listing_words (listing_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER listing_words_come AFTER INSERT ON listing
BEGIN INSERT INTO listing_words (rowid, words) VALUES (NEW.number, NEW.words); END;

CREATE TRIGGER listing_words_go AFTER DELETE ON listing
BEGIN INSERT INTO listing_words (listing_words, rowid, words) VALUES ('delete', OLD.number, OLD.words); END;

CREATE TRIGGER listing_words_change AFTER UPDATE OF words ON listing WHEN OLD.words <> NEW.words
BEGIN
    INSERT INTO listing_words (listing_words, rowid, words) VALUES ('delete', OLD.number, OLD.words);
    INSERT INTO listing_words (rowid, words) VALUES (NEW.number, NEW.words);
END;

-- How many entries a list has, so that nobody counts 50,000 rows to print one number.
CREATE TABLE tally (
    noun  TEXT    NOT NULL,
    kind  TEXT    NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    PRIMARY KEY (noun, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tally_comes AFTER INSERT ON listing
BEGIN
    INSERT INTO tally (noun, kind, count) VALUES (NEW.noun, NEW.kind, 1)
    ON CONFLICT (noun, kind) DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER tally_goes AFTER DELETE ON listing
BEGIN UPDATE tally SET count = count - 1 WHERE noun = OLD.noun AND kind = OLD.kind; END;

CREATE TRIGGER tally_changes AFTER UPDATE OF kind ON listing WHEN OLD.kind <> NEW.kind
BEGIN
    UPDATE tally SET count = count - 1 WHERE noun = OLD.noun AND kind = OLD.kind;
    INSERT INTO tally (noun, kind, count) VALUES (NEW.noun, NEW.kind, 1)
    ON CONFLICT (noun, kind) DO UPDATE SET count = count + 1;
END;

-- What two entries have in common when they may be one: a folded name, an address, a house on the net.
CREATE TABLE likeness (
    noun TEXT NOT NULL,
    key  TEXT NOT NULL,
    id   BLOB NOT NULL CHECK (length(id) = 16),
    PRIMARY KEY (noun, key, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_of ON likeness (noun, id);

-- "Not the same": each pair both ways, so that one look finds it.
CREATE TABLE unlike (
    noun  TEXT NOT NULL,
    one   BLOB NOT NULL CHECK (length(one) = 16),
    other BLOB NOT NULL CHECK (length(other) = 16 AND other <> one),
    PRIMARY KEY (noun, one, other)
) STRICT, WITHOUT ROWID;

-- What stood before a merge, as it was.
CREATE TABLE merge (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    noun           TEXT    NOT NULL,
    kept           BLOB    NOT NULL CHECK (length(kept) = 16),
    dropped        BLOB    NOT NULL CHECK (length(dropped) = 16 AND dropped <> kept),
    merged_ms      INTEGER NOT NULL,
    number         INTEGER NOT NULL, -- in the order of making; moments may be equal
    kept_before    TEXT    NOT NULL CHECK (json_valid(kept_before)),
    dropped_before TEXT    NOT NULL CHECK (json_valid(dropped_before))
) STRICT, WITHOUT ROWID;
CREATE INDEX merge_by_number ON merge (number);
CREATE INDEX merge_by_kept ON merge (noun, kept, number);
CREATE INDEX merge_by_dropped ON merge (noun, dropped, number);

-- Nothing derived outlives its entry.
CREATE TRIGGER applicant_goes AFTER DELETE ON applicant
BEGIN
    DELETE FROM listing WHERE noun = 'applicant' AND id = OLD.id;
    DELETE FROM likeness WHERE noun = 'applicant' AND id = OLD.id;
    DELETE FROM unlike WHERE noun = 'applicant' AND one = OLD.id;
    DELETE FROM merge WHERE noun = 'applicant' AND (kept = OLD.id OR dropped = OLD.id);
END;

CREATE TRIGGER person_goes AFTER DELETE ON person
BEGIN
    DELETE FROM listing WHERE noun = 'person' AND id = OLD.id;
    DELETE FROM likeness WHERE noun = 'person' AND id = OLD.id;
    DELETE FROM unlike WHERE noun = 'person' AND one = OLD.id;
    DELETE FROM merge WHERE noun = 'person' AND (kept = OLD.id OR dropped = OLD.id);
END;

CREATE TRIGGER office_goes AFTER DELETE ON office
BEGIN DELETE FROM listing WHERE noun = 'office' AND id = OLD.id; END;

CREATE TRIGGER venue_goes AFTER DELETE ON venue
BEGIN DELETE FROM listing WHERE noun = 'venue' AND id = OLD.id; END;

CREATE TRIGGER challenge_goes AFTER DELETE ON challenge
BEGIN DELETE FROM listing WHERE noun = 'challenge' AND id = OLD.id; END;

-- Sessions.

ALTER TABLE session ADD COLUMN carded INTEGER NOT NULL DEFAULT 0 CHECK (carded IN (0, 1));
CREATE INDEX session_without_card ON session (carded, id) WHERE carded = 0;

-- What the first screen shows of a session, so that a list folds no log.
CREATE TABLE session_card (
    session        BLOB    NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    stands         TEXT    NOT NULL CHECK (stands IN ('open', 'running', 'ended')),
    sort_day       TEXT    NOT NULL, -- the date; without one, far ahead while open and the day of creation once ended
    sort_start     TEXT    NOT NULL,
    title          TEXT    NOT NULL,
    file_reference TEXT    NOT NULL,
    purpose        TEXT,
    date           TEXT,
    start          TEXT,
    time_zone      TEXT    NOT NULL,
    venue          TEXT    NOT NULL,
    applicants     INTEGER NOT NULL,
    status         TEXT    NOT NULL,
    open_points    INTEGER NOT NULL,
    progress       TEXT CHECK (json_valid(progress)),
    sample         INTEGER NOT NULL CHECK (sample IN (0, 1)),
    contest        BLOB CHECK (length(contest) = 16),
    stage          INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_card_by_day ON session_card (stands, sort_day, sort_start, session);
CREATE INDEX session_card_by_contest ON session_card (contest, stage, session) WHERE contest IS NOT NULL;

CREATE TRIGGER session_card_comes AFTER INSERT ON session_card
BEGIN UPDATE session SET carded = 1 WHERE id = NEW.session; END;

-- Who was admitted where, as the plan that counts says.
CREATE TABLE participation (
    session   BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    applicant BLOB NOT NULL CHECK (length(applicant) = 16),
    PRIMARY KEY (session, applicant)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_of ON participation (applicant, session);

-- Who comes, and what each needs: rows that can go, because needs can tell of a disability.
CREATE TABLE guest (
    session      BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    id           BLOB NOT NULL CHECK (length(id) = 16),
    role         TEXT NOT NULL,
    name         TEXT NOT NULL,
    organisation TEXT NOT NULL,
    person       BLOB,
    applicant    BLOB,
    needs        TEXT NOT NULL CHECK (json_valid(needs)),
    needs_note   TEXT NOT NULL,
    arranged     TEXT NOT NULL,
    PRIMARY KEY (session, id)
) STRICT, WITHOUT ROWID;

-- Words of sessions. The high bits of a number say how much a hit counts (a title most, a note least), the low ones
-- grow: read backwards, the index gives the best and newest first and may be left after the first few.
CREATE TABLE session_text (
    number  INTEGER PRIMARY KEY,
    session BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind    TEXT NOT NULL CHECK (kind IN ('title', 'reference', 'applicant', 'decision', 'note')),
    key     TEXT NOT NULL,
    text    TEXT NOT NULL,
    UNIQUE (session, kind, key)
) STRICT;

-- secure-delete: erased words leave the index with their row. Without it they would stay in its segments.
CREATE VIRTUAL TABLE session_words USING fts5 (
    text,
    content = 'session_text', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8'
);
INSERT INTO session_words (session_words, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER session_words_come AFTER INSERT ON session_text
BEGIN INSERT INTO session_words (rowid, text) VALUES (NEW.number, NEW.text); END;

CREATE TRIGGER session_words_go AFTER DELETE ON session_text
BEGIN INSERT INTO session_words (session_words, rowid, text) VALUES ('delete', OLD.number, OLD.text); END;

CREATE TRIGGER session_words_change AFTER UPDATE OF text ON session_text WHEN OLD.text <> NEW.text
BEGIN
    INSERT INTO session_words (session_words, rowid, text) VALUES ('delete', OLD.number, OLD.text);
    INSERT INTO session_words (rowid, text) VALUES (NEW.number, NEW.text);
END;
