-- Step 6: the central registry, and what is done with it.

-- --- The outbox and the feed. The journal itself is the outbox; these tables say how far it was sent, and keep what the registry told.
-- Copies of the feed, not projections: rebuild() leaves them alone. What names a person is a token or sealed. (carried_files is a projection.)
CREATE TABLE sync (
    one {INT} NOT NULL PRIMARY KEY CHECK (one = 1),
    acknowledged {INT} NOT NULL,   -- the last entry that the registry has
    feed_position {INT} NOT NULL,  -- everything of the feed up to here is applied
    heard_ms {INT} NOT NULL,       -- the registry's last answer; 0: none yet
    receipt_ms {INT} NOT NULL,     -- its last receipt, or the enrolment
    offset_ms {INT} NOT NULL,      -- its clock less this computer's
    copy_ms {INT} NOT NULL,        -- the registry's time up to which the copy has every change; 0: none
    pusher {INT} NOT NULL,         -- station that sends now, where several share the store; 0: none
    pusher_until_ms {INT} NOT NULL -- its turn ends by itself
) {TABLE}

INSERT INTO sync VALUES (1, 0, 0, 0, 0, 0, 0, 0, 0)

CREATE TABLE entry_answers (
    sequence {INT} NOT NULL PRIMARY KEY,
    verdict TEXT NOT NULL CHECK (verdict IN ('rejected', 'conflict')), -- what was accepted has no row
    code TEXT NOT NULL, -- the registry's; empty for a conflict
    at_ms {INT} NOT NULL
) {TABLE}

CREATE TABLE carried_files (
    sequence {INT} NOT NULL PRIMARY KEY,
    first_sequence {INT} NOT NULL,
    last_sequence {INT} NOT NULL,
    sha256 {BLOB} NOT NULL CHECK (length(sha256) = 32),
    at_ms {INT} NOT NULL,
    CHECK (first_sequence <= last_sequence)
) {TABLE}

CREATE TABLE feed_known (
    item {BLOB} NOT NULL PRIMARY KEY CHECK (length(item) = 32), -- keyed mark of kind and key
    revision {INT} NOT NULL
) {TABLE}

CREATE TABLE registry_cards (
    serial TEXT NOT NULL PRIMARY KEY,
    citizen {BLOB} NOT NULL CHECK (length(citizen) = 32), -- token
    state TEXT NOT NULL CHECK (state IN ('active', 'replaced', 'lost', 'withdrawn')),
    office TEXT NOT NULL,
    issued_ms {INT} NOT NULL,
    since_ms {INT} NOT NULL,
    disputed {INT} NOT NULL CHECK (disputed IN (0, 1))
) {TABLE}

CREATE INDEX registry_cards_by_citizen ON registry_cards (citizen, issued_ms)

CREATE TABLE registry_officers (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- the registry's
    citizen {BLOB} NOT NULL CHECK (length(citizen) = 32),   -- token
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    office TEXT NOT NULL,
    roles {INT} NOT NULL,
    revoked_ms {INT} NOT NULL, -- 0: not
    reason {BLOB} NOT NULL     -- sealed
) {TABLE}

CREATE INDEX registry_officers_by_citizen ON registry_officers (citizen)

CREATE TABLE registry_stations (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    office TEXT NOT NULL,
    name TEXT NOT NULL,
    revoked_ms {INT} NOT NULL
) {TABLE}

CREATE TABLE registry_tables (
    name TEXT NOT NULL PRIMARY KEY, -- 'schedule/mission', 'holidays', 'codes/titles'
    revision {INT} NOT NULL,
    content {BLOB} NOT NULL
) {TABLE}

CREATE TABLE registry_allotments (
    first_serial TEXT NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    cards {INT} NOT NULL
) {TABLE}

CREATE TABLE registry_conflicts (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    at_ms {INT} NOT NULL,
    settled {INT} NOT NULL CHECK (settled IN (0, 1)),
    record {BLOB} NOT NULL -- sealed
) {TABLE}

-- --- digital IDs. A projection: each enrolment as far as the journal has it.
CREATE TABLE digital_ids (
    enrolment {BLOB} NOT NULL PRIMARY KEY CHECK (length(enrolment) = 16), -- the registry's id
    citizen {BLOB} NOT NULL CHECK (length(citizen) = 32),                 -- keyed token
    number {BLOB} NOT NULL,                                               -- sealed
    officer {BLOB} NOT NULL REFERENCES officers (id),
    day TEXT NOT NULL,
    begun_ms {INT} NOT NULL,
    begun_offset {INT} NOT NULL,
    touched_ms {INT} NOT NULL,
    stage {INT} NOT NULL CHECK (stage BETWEEN 1 AND 6), -- card, fingers tried, fingers matched, terms, code, ended
    left_finger {INT} NOT NULL,
    right_finger {INT} NOT NULL,
    left_quality {INT} NOT NULL,
    right_quality {INT} NOT NULL,
    terms TEXT NOT NULL,
    codes {INT} NOT NULL,
    outcome {INT} NOT NULL CHECK (outcome BETWEEN 0 AND 4),
    reason {BLOB}, -- sealed, once it has ended
    old_cancelled {INT} NOT NULL CHECK (old_cancelled IN (0, 1)),
    CHECK (stage < 3 OR stage = 6 OR (left_finger = 1 AND right_finger = 1)),
    CHECK (stage <> 5 OR (codes > 0 AND terms <> '')),
    CHECK ((stage = 6) = (outcome > 0)),
    CHECK (outcome <> 1 OR codes > 0)
) {TABLE}

CREATE INDEX digital_ids_by_day ON digital_ids (day)

CREATE INDEX digital_ids_open ON digital_ids (stage) WHERE stage < 6

GUARD digital_ids_forward BEFORE UPDATE ON digital_ids
WHEN OLD.stage = 6 OR NEW.stage < OLD.stage OR NEW.citizen <> OLD.citizen
REFUSE 'an enrolment goes on in the order of its steps'
