-- Step 7: appointments, and what a supervisor decides on conflicts.
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
