-- Step 2: appointments, the rule by which they are booked, and field kits.
CREATE TABLE appointments (
    citizen TEXT NOT NULL CHECK (length(citizen) = 13),
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    service TEXT NOT NULL,
    day TEXT NOT NULL,
    minute {INT} NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    booked_ms {INT} NOT NULL,                             -- of the day itself: a walk-in
    state {INT} NOT NULL CHECK (state BETWEEN 0 AND 4),   -- booked, cancelled, checked in, served, missed
    held {INT} NOT NULL                                   -- counted up by whoever wants the row for himself
) {TABLE}

CREATE INDEX appointments_by_office ON appointments (office, day)

CREATE INDEX appointments_by_citizen ON appointments (citizen, day)

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) {TABLE}

-- What a station took along into the field, and what it brought back; one at a time.
CREATE TABLE kits (
    journal {INT} NOT NULL,
    sequence {INT} NOT NULL, -- of the entry by which it was packed
    persons {INT} NOT NULL,
    cards {INT} NOT NULL,
    receipts {INT} NOT NULL,
    packed_ms {INT} NOT NULL,
    returned_ms {INT} NOT NULL, -- 0: it is out
    cards_back {INT} NOT NULL,
    PRIMARY KEY (journal, sequence)
) {TABLE}
