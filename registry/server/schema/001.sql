-- The registry's store, step 1. An empty line ends a statement. {INT} {BLOB} {TABLE} are words of the dialect, {AND_MONTH} and
-- {MONTHLY} of PostgreSQL, which keeps each month's entries apart; GUARD … WHEN … REFUSE is a trigger in words that both share. Every table is keyed by station, journal or citizen number, so that
-- it can be spread over several servers. docs/registry.md tells the rest.
CREATE TABLE meta (
    format TEXT NOT NULL PRIMARY KEY,
    version {INT} NOT NULL
) {TABLE}

INSERT INTO meta VALUES ('tabian-registry', 0)

CREATE TABLE journals (
    id {INT} NOT NULL PRIMARY KEY CHECK (id > 0),
    first_hash {BLOB} NOT NULL UNIQUE CHECK (length(first_hash) = 32),
    office TEXT NOT NULL,
    key_grant {BLOB} NOT NULL,    -- the payload key, sealed to the registry
    grant_number {INT} NOT NULL,  -- the station that handed it over
    sequence {INT} NOT NULL,      -- of the last entry that is here
    link {BLOB} NOT NULL CHECK (length(link) = 32),
    at_ms {INT} NOT NULL,
    pushes {INT} NOT NULL         -- counted up first in each push: one at a time
) {TABLE}

CREATE TABLE stations (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    office TEXT NOT NULL,
    name TEXT NOT NULL,
    code {BLOB} NOT NULL UNIQUE CHECK (length(code) = 32), -- hash of the one-time code
    code_until_ms {INT} NOT NULL,
    journal {INT} REFERENCES journals (id), -- and what follows: once it is enrolled
    number {INT},
    sign_key {BLOB} UNIQUE CHECK (length(sign_key) = 32),
    tls_key {BLOB},
    certificate {BLOB},
    fingerprint {BLOB} UNIQUE CHECK (length(fingerprint) = 32), -- SHA-256 of the certificate
    enrolled_ms {INT} NOT NULL,
    revoked_ms {INT} NOT NULL, -- 0: not
    reason TEXT NOT NULL,
    UNIQUE (journal, number)
) {TABLE}

CREATE TABLE entries (
    journal {INT} NOT NULL REFERENCES journals (id),
    sequence {INT} NOT NULL CHECK (sequence > 0),
    id {BLOB} NOT NULL CHECK (length(id) = 16),
    station {INT} NOT NULL,
    kind TEXT NOT NULL,
    version {INT} NOT NULL,
    at_ms {INT} NOT NULL,
    offset_s {INT} NOT NULL,
    officer {BLOB} NOT NULL CHECK (length(officer) = 16),
    case_id {BLOB} CHECK (length(case_id) = 16),
    payload {BLOB} NOT NULL,
    previous {BLOB} NOT NULL CHECK (length(previous) = 32),
    hash {BLOB} NOT NULL CHECK (length(hash) = 32),
    signature {BLOB} NOT NULL CHECK (length(signature) = 64),
    verdict {INT} NOT NULL CHECK (verdict IN (0, 2, 3)), -- accepted, rejected, conflict
    code TEXT NOT NULL,
    answered {BLOB} NOT NULL, -- the conflicts of the answer, as a record
    received_ms {INT} NOT NULL,
    PRIMARY KEY (journal, sequence{AND_MONTH})
) {TABLE}{MONTHLY}

CREATE INDEX entries_by_case ON entries (journal, case_id, sequence) WHERE case_id IS NOT NULL

CREATE TABLE officers (
    citizen TEXT NOT NULL PRIMARY KEY CHECK (length(citizen) = 13),
    id {BLOB} NOT NULL UNIQUE CHECK (length(id) = 16),
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    office TEXT NOT NULL,
    roles {INT} NOT NULL,
    revoked_ms {INT} NOT NULL,
    reason TEXT NOT NULL
) {TABLE}

CREATE TABLE journal_officers (
    journal {INT} NOT NULL REFERENCES journals (id),
    officer {BLOB} NOT NULL CHECK (length(officer) = 16), -- as the journal calls him
    citizen TEXT NOT NULL,
    name TEXT NOT NULL,
    roles {INT} NOT NULL,
    revoked {INT} NOT NULL CHECK (revoked IN (0, 1)),
    PRIMARY KEY (journal, officer),
    UNIQUE (journal, citizen)
) {TABLE}

CREATE TABLE series (
    journal {INT} NOT NULL REFERENCES journals (id),
    kind TEXT NOT NULL CHECK (kind IN ('cases', 'receipts')),
    fiscal_year {INT} NOT NULL,
    last {INT} NOT NULL,
    PRIMARY KEY (journal, kind, fiscal_year)
) {TABLE}

CREATE TABLE receipts (
    number TEXT NOT NULL PRIMARY KEY,
    journal {INT} NOT NULL,
    sequence {INT} NOT NULL,
    case_id {BLOB} NOT NULL,
    fine_satang {INT} NOT NULL CHECK (fine_satang >= 0),
    fee_satang {INT} NOT NULL CHECK (fee_satang >= 0),
    voided {INT} NOT NULL CHECK (voided >= 0) -- sequence of the entry that voided it; 0: good
) {TABLE}

CREATE UNIQUE INDEX receipts_one_good ON receipts (journal, case_id) WHERE voided = 0

CREATE TABLE receipt_ranges (
    journal {INT} NOT NULL REFERENCES journals (id),
    sequence {INT} NOT NULL,
    office TEXT NOT NULL,
    station {INT} NOT NULL,
    fiscal_year {INT} NOT NULL,
    first_no {INT} NOT NULL,
    last_no {INT} NOT NULL,
    used {INT} NOT NULL, -- the last number written; first_no - 1: none
    PRIMARY KEY (journal, fiscal_year, first_no),
    CHECK (first_no <= last_no AND used >= first_no - 1 AND used <= last_no)
) {TABLE}

CREATE INDEX receipt_ranges_by_office ON receipt_ranges (office, fiscal_year)

CREATE TABLE days (
    journal {INT} NOT NULL REFERENCES journals (id),
    day TEXT NOT NULL,
    closed {INT} NOT NULL CHECK (closed IN (0, 1)),
    PRIMARY KEY (journal, day)
) {TABLE}

CREATE TABLE allotments (
    prefix TEXT NOT NULL,
    first_no {INT} NOT NULL,
    last_no {INT} NOT NULL,
    office TEXT NOT NULL,
    PRIMARY KEY (prefix, first_no),
    CHECK (first_no <= last_no)
) {TABLE}

CREATE TABLE stock (
    prefix TEXT NOT NULL,
    first_no {INT} NOT NULL,
    last_no {INT} NOT NULL,
    journal {INT} NOT NULL REFERENCES journals (id),
    sequence {INT} NOT NULL,
    PRIMARY KEY (prefix, first_no),
    CHECK (first_no <= last_no)
) {TABLE}

CREATE TABLE blanks (
    serial TEXT NOT NULL PRIMARY KEY CHECK (length(serial) = 10),
    journal {INT} NOT NULL,
    case_id {BLOB} NOT NULL,
    state {INT} NOT NULL CHECK (state BETWEEN 1 AND 4) -- drawn, written, issued, spoiled
) {TABLE}

CREATE TABLE cases (
    journal {INT} NOT NULL,
    case_id {BLOB} NOT NULL CHECK (length(case_id) = 16),
    number TEXT NOT NULL,
    citizen TEXT NOT NULL,
    card_shown {INT} NOT NULL CHECK (card_shown IN (0, 1)),
    opened_ms {INT} NOT NULL,
    received_ms {INT} NOT NULL, -- the month of its first entry
    lost_ms {INT} NOT NULL, -- when the old card was reported lost in this case; 0: not
    outcome {INT} NOT NULL CHECK (outcome IN (0, 1, 2)), -- open, handed over, cancelled
    PRIMARY KEY (journal, case_id)
) {TABLE}

CREATE INDEX cases_by_citizen ON cases (citizen)

CREATE UNIQUE INDEX cases_one_open ON cases (journal, citizen) WHERE outcome = 0

CREATE TABLE persons (
    citizen TEXT NOT NULL PRIMARY KEY CHECK (length(citizen) = 13),
    revision {INT} NOT NULL,
    as_of_ms {INT} NOT NULL,
    record {BLOB} NOT NULL,
    asked {INT} NOT NULL -- counted up by whoever wants the row for himself
) {TABLE}

CREATE TABLE interests (
    citizen TEXT NOT NULL,
    office TEXT NOT NULL,
    PRIMARY KEY (citizen, office)
) {TABLE}

CREATE TABLE cards (
    serial TEXT NOT NULL PRIMARY KEY,
    citizen TEXT NOT NULL,
    office TEXT NOT NULL,
    journal {INT} NOT NULL, -- 0: imported
    entry {BLOB} NOT NULL,  -- hash of the entry that handed it over
    issued_ms {INT} NOT NULL,
    state {INT} NOT NULL CHECK (state BETWEEN 0 AND 3), -- active, replaced, lost, withdrawn
    since_ms {INT} NOT NULL,
    disputed {INT} NOT NULL CHECK (disputed IN (0, 1))
) {TABLE}

CREATE INDEX cards_by_citizen ON cards (citizen)

CREATE TABLE conflicts (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    journal {INT} NOT NULL,
    sequence {INT} NOT NULL,
    hash {BLOB} NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL, -- the other card
    record {BLOB} NOT NULL,
    settled {INT} NOT NULL CHECK (settled IN (0, 1)),
    asked {INT} NOT NULL, -- counted up by whoever wants the row for himself
    at_ms {INT} NOT NULL,
    UNIQUE (journal, sequence, hash, kind, about)
) {TABLE}

CREATE INDEX conflicts_open ON conflicts (at_ms) WHERE settled = 0

CREATE TABLE conflict_decisions (
    conflict {BLOB} NOT NULL REFERENCES conflicts (id),
    office TEXT NOT NULL,                                  -- or "registry": its administrator
    side {INT} NOT NULL CHECK (side BETWEEN 1 AND 3), -- the entry's office, the other one, noted
    reason TEXT NOT NULL,
    at_ms {INT} NOT NULL,
    PRIMARY KEY (conflict, office)
) {TABLE}

CREATE TABLE tables (
    name TEXT NOT NULL PRIMARY KEY,
    revision {INT} NOT NULL,
    content {BLOB} NOT NULL
) {TABLE}

-- Digital IDs: enrolments at a counter, the codes shown for them, the phones, and who saw whose data.
CREATE TABLE digital_enrolments (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    citizen TEXT NOT NULL,
    office TEXT NOT NULL,
    officer {BLOB} NOT NULL,      -- as the office's journal calls him
    card_issued TEXT NOT NULL,    -- of the card that was shown
    card_expiry TEXT NOT NULL,
    begun_ms {INT} NOT NULL,
    until_ms {INT} NOT NULL,
    step TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_open {INT} NOT NULL CHECK (is_open IN (0, 1)),
    terms TEXT NOT NULL,
    evidence {BLOB} NOT NULL,     -- as the station signed it; empty before the first code
    phone {BLOB},                 -- key of the phone that scanned
    challenge {BLOB} NOT NULL,
    wrong_numbers {INT} NOT NULL,
    old_cancelled {INT} NOT NULL CHECK (old_cancelled IN (0, 1)),
    touched {INT} NOT NULL        -- counted up by whoever wants the row for himself
) {TABLE}

CREATE UNIQUE INDEX digital_one_open ON digital_enrolments (citizen) WHERE is_open = 1

CREATE TABLE digital_tokens (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    enrolment {BLOB} NOT NULL REFERENCES digital_enrolments (id),
    until_s {INT} NOT NULL,
    state {INT} NOT NULL CHECK (state BETWEEN 0 AND 2) -- good, used, void
) {TABLE}

CREATE UNIQUE INDEX digital_one_token ON digital_tokens (enrolment) WHERE state = 0

CREATE TABLE digital_phones (
    phone_key {BLOB} NOT NULL PRIMARY KEY CHECK (length(phone_key) = 32),
    citizen TEXT NOT NULL,
    enrolment {BLOB} NOT NULL REFERENCES digital_enrolments (id),
    consent_key {BLOB} NOT NULL, -- empty before a PIN was set
    model TEXT NOT NULL,
    counter {INT} NOT NULL,      -- of its last request
    state {INT} NOT NULL CHECK (state BETWEEN 1 AND 3), -- claimed, active, cancelled
    since_ms {INT} NOT NULL
) {TABLE}

CREATE UNIQUE INDEX digital_one_phone ON digital_phones (citizen) WHERE state = 2

CREATE INDEX digital_phones_by_citizen ON digital_phones (citizen)

CREATE TABLE disclosures (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    citizen TEXT NOT NULL,
    at_ms {INT} NOT NULL,
    office TEXT NOT NULL, -- empty: the person's own phone
    what TEXT NOT NULL,
    reason TEXT NOT NULL
) {TABLE}

CREATE INDEX disclosures_by_citizen ON disclosures (citizen, at_ms)

CREATE TABLE feed_head (
    one {INT} NOT NULL PRIMARY KEY CHECK (one = 1),
    position {INT} NOT NULL
) {TABLE}

INSERT INTO feed_head VALUES (1, 0)

CREATE TABLE feed (
    position {INT} NOT NULL PRIMARY KEY,
    audience TEXT NOT NULL, -- an office; empty: all
    kind TEXT NOT NULL,
    item_key TEXT NOT NULL,
    body {BLOB} NOT NULL,
    at_ms {INT} NOT NULL
) {TABLE}

CREATE INDEX feed_by_audience ON feed (audience, position)

-- What no row may do, whatever program writes it.
GUARD digital_tokens_once BEFORE UPDATE ON digital_tokens
WHEN NEW.id <> OLD.id OR NEW.enrolment <> OLD.enrolment OR OLD.state <> 0
REFUSE 'a code is good once'

GUARD digital_phones_end BEFORE UPDATE ON digital_phones
WHEN NEW.phone_key <> OLD.phone_key OR NEW.citizen <> OLD.citizen OR NEW.counter < OLD.counter OR NEW.state < OLD.state
REFUSE 'a phone that was cancelled stays so'

GUARD digital_enrolments_end BEFORE UPDATE ON digital_enrolments
WHEN NEW.citizen <> OLD.citizen OR NEW.is_open > OLD.is_open
REFUSE 'an enrolment that has ended stays so'

GUARD disclosures_stay BEFORE UPDATE ON disclosures
REFUSE 'a disclosure stays as it is'

GUARD disclosures_are_kept BEFORE DELETE ON disclosures
REFUSE 'a disclosure stays as it is'

GUARD entries_stay BEFORE UPDATE ON entries
REFUSE 'an entry stays as it is'

GUARD entries_are_kept BEFORE DELETE ON entries
REFUSE 'the journals are append-only'

GUARD journals_go_forward BEFORE UPDATE ON journals
WHEN NEW.sequence < OLD.sequence OR NEW.first_hash <> OLD.first_hash OR NEW.id <> OLD.id
REFUSE 'a journal goes forward only'

GUARD feed_stays BEFORE UPDATE ON feed
REFUSE 'the feed is append-only'

GUARD receipts_stay BEFORE UPDATE ON receipts
WHEN OLD.voided <> 0 OR NEW.voided = 0 OR NEW.number <> OLD.number OR NEW.journal <> OLD.journal
     OR NEW.sequence <> OLD.sequence OR NEW.case_id <> OLD.case_id OR NEW.fine_satang <> OLD.fine_satang
     OR NEW.fee_satang <> OLD.fee_satang
REFUSE 'a receipt stays as it is, but that it is voided once'

GUARD receipts_are_kept BEFORE DELETE ON receipts
REFUSE 'a receipt stays as it is'

GUARD conflicts_stay_settled BEFORE UPDATE ON conflicts
WHEN OLD.settled = 1 AND NEW.settled = 0
REFUSE 'a conflict is settled for good'

GUARD decisions_stay BEFORE UPDATE ON conflict_decisions
REFUSE 'a decision stays as it is'

GUARD days_stay_closed BEFORE UPDATE ON days
WHEN OLD.closed = 1
REFUSE 'a day is closed for good'

GUARD blanks_used_once BEFORE UPDATE ON blanks
WHEN NEW.serial <> OLD.serial OR NEW.journal <> OLD.journal OR NEW.case_id <> OLD.case_id
     OR NOT ((OLD.state = 1 AND NEW.state IN (2, 4)) OR (OLD.state = 2 AND NEW.state = 3))
REFUSE 'a blank goes from drawn to written and issued, or to spoiled'
