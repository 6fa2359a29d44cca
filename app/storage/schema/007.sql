-- Step 7: appointments, what a supervisor decides on conflicts, and the field kit.
-- --- appointments. The registry's copy, not part of the journal: each row as it was last told, sealed beside its id.
-- `answered` is how far into this journal the registry had answered then: what was done later counts on top of it.
CREATE TABLE appointments (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    citizen {BLOB} NOT NULL CHECK (length(citizen) = 32), -- keyed token
    day TEXT NOT NULL,
    minute {INT} NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    stage {INT} NOT NULL CHECK (stage BETWEEN 0 AND 4), -- booked, cancelled, checked in, served, missed
    walk_in {INT} NOT NULL CHECK (walk_in IN (0, 1)),
    sealed {BLOB} NOT NULL, -- number, name, service
    answered {INT} NOT NULL
) {TABLE}

CREATE INDEX appointments_by_day ON appointments (day, minute)

CREATE TABLE appointments_told (
    one {INT} NOT NULL PRIMARY KEY CHECK (one = 1),
    at_ms {INT} NOT NULL -- the registry's time of the last page that was taken in; 0: none
) {TABLE}

INSERT INTO appointments_told VALUES (1, 0)

-- Projections: who came without one, and what was done with each.
CREATE TABLE walk_ins (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    citizen {BLOB} NOT NULL CHECK (length(citizen) = 32),
    day TEXT NOT NULL,
    minute {INT} NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    sealed {BLOB} NOT NULL,
    sequence {INT} NOT NULL
) {TABLE}

CREATE INDEX walk_ins_by_day ON walk_ins (day, minute)

CREATE TABLE appointments_kept (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stage {INT} NOT NULL CHECK (stage BETWEEN 2 AND 4),
    sequence {INT} NOT NULL, -- of the latest act
    at_ms {INT} NOT NULL,
    at_offset {INT} NOT NULL,
    officer {BLOB} NOT NULL CHECK (length(officer) = 16)
) {TABLE}

-- --- What this office's supervisor has decided. A projection.
CREATE TABLE conflict_decisions (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    choice {INT} NOT NULL CHECK (choice BETWEEN 1 AND 3), -- ours, the other's, noted
    reason {BLOB} NOT NULL, -- sealed
    sequence {INT} NOT NULL,
    at_ms {INT} NOT NULL,
    at_offset {INT} NOT NULL,
    officer {BLOB} NOT NULL CHECK (length(officer) = 16)
) {TABLE}

-- --- The field kit. A projection: what went along, and what came back.
CREATE TABLE kits (
    sequence {INT} NOT NULL PRIMARY KEY,
    label {BLOB} NOT NULL, -- sealed
    persons {INT} NOT NULL CHECK (persons > 0),
    first_serial TEXT NOT NULL,
    cards {INT} NOT NULL CHECK (cards >= 0),
    first_receipt {INT} NOT NULL,
    receipts {INT} NOT NULL CHECK (receipts >= 0),
    cards_behind {INT} NOT NULL CHECK (cards_behind >= 0),       -- on hand and not taken along
    receipts_behind {INT} NOT NULL CHECK (receipts_behind >= 0), -- the same of the numbers that were left
    at_ms {INT} NOT NULL,
    at_offset {INT} NOT NULL,
    officer {BLOB} NOT NULL CHECK (length(officer) = 16),
    returned {INT}, -- the entry by which it came back
    returned_ms {INT},
    returned_offset {INT},
    cards_back {INT} CHECK (cards_back >= 0),
    note {BLOB}, -- sealed
    CHECK ((returned IS NULL) = (cards_back IS NULL))
) {TABLE}

GUARD kits_one_out BEFORE INSERT ON kits
WHEN EXISTS (SELECT 1 FROM kits WHERE returned IS NULL)
REFUSE 'one field kit is out at a time'

GUARD kits_stay BEFORE UPDATE ON kits
WHEN OLD.returned IS NOT NULL
REFUSE 'a field kit that is back stays as it is'

-- For whom a kit is packed; not part of the journal. Once a kit is back, who was let go is remembered by his token alone:
-- the feed does not bring him again unasked.
CREATE TABLE kit_persons (
    citizen {BLOB} NOT NULL PRIMARY KEY CHECK (length(citizen) = 32), -- keyed token
    place {INT} NOT NULL,                                             -- in the list
    sealed {BLOB} NOT NULL,                                           -- the number; empty once the kit is back
    brought {INT} NOT NULL CHECK (brought IN (0, 1)),                 -- he was not here before
    state {INT} NOT NULL CHECK (state BETWEEN 0 AND 3),               -- chosen, out, let go, stayed
    kit {INT} NOT NULL                                                -- its entry; 0: none yet
) {TABLE}

CREATE INDEX kit_persons_by_state ON kit_persons (state, place)
