-- Tabian's store, step 1. An empty line ends a statement. {INT} {BLOB} {TABLE} are words of the dialect; GUARD … WHEN …
-- REFUSE is a trigger in words that both databases share.
-- journal and head are the truth; key_wraps and persons stand beside it; every other table is a projection of the
-- journal and can be made again from it, byte for byte. docs/journal.md tells the rest.
CREATE TABLE meta (
    format TEXT NOT NULL PRIMARY KEY,
    version {INT} NOT NULL
) {TABLE}

INSERT INTO meta VALUES ('tabian', 0)

CREATE TABLE stations (
    id {INT} NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    public_key {BLOB} NOT NULL UNIQUE CHECK (length(public_key) = 32),
    mark {BLOB} NOT NULL CHECK (length(mark) = 32) -- keyed hash: only a key holder adds a station
) {TABLE}

CREATE TABLE journal (
    sequence {INT} NOT NULL PRIMARY KEY CHECK (sequence > 0),
    id {BLOB} NOT NULL UNIQUE CHECK (length(id) = 16),
    station {INT} NOT NULL REFERENCES stations (id),
    kind TEXT NOT NULL,
    version {INT} NOT NULL CHECK (version > 0),
    at_ms {INT} NOT NULL,    -- since 1970, UTC
    offset_s {INT} NOT NULL, -- of the office's clock, east of Greenwich
    officer {BLOB} NOT NULL CHECK (length(officer) = 16),
    case_id {BLOB} CHECK (length(case_id) = 16),
    payload {BLOB} NOT NULL,
    previous {BLOB} NOT NULL CHECK (length(previous) = 32),
    hash {BLOB} NOT NULL CHECK (length(hash) = 32),
    signature {BLOB} NOT NULL CHECK (length(signature) = 64)
) {TABLE}

CREATE INDEX journal_by_case ON journal (case_id, sequence) WHERE case_id IS NOT NULL

CREATE INDEX journal_by_time ON journal (at_ms)

CREATE INDEX journal_officers ON journal (sequence) WHERE kind = 'officerAdded'

CREATE TABLE head (
    one {INT} NOT NULL PRIMARY KEY CHECK (one = 1),
    sequence {INT} NOT NULL,
    link {BLOB} NOT NULL CHECK (length(link) = 32),
    at_ms {INT} NOT NULL,
    mark {BLOB} NOT NULL CHECK (length(mark) = 32) -- keyed hash: a cut-off tail is seen
) {TABLE}

CREATE TABLE key_wraps (
    officer {BLOB} NOT NULL CHECK (length(officer) = 16),
    kind TEXT NOT NULL CHECK (kind = 'password'),
    passes {INT} NOT NULL,
    memory_kib {INT} NOT NULL,
    salt {BLOB} NOT NULL CHECK (length(salt) = 16),
    nonce {BLOB} NOT NULL CHECK (length(nonce) = 24),
    sealed {BLOB} NOT NULL CHECK (length(sealed) = 48),
    PRIMARY KEY (officer, kind)
) {TABLE}

CREATE TABLE persons (
    citizen {BLOB} NOT NULL PRIMARY KEY CHECK (length(citizen) = 32),
    sealed {BLOB} NOT NULL,
    as_of_ms {INT} NOT NULL
) {TABLE}

CREATE TABLE office (
    one {INT} NOT NULL PRIMARY KEY CHECK (one = 1),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    station TEXT NOT NULL
) {TABLE}

CREATE TABLE officers (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    citizen {BLOB} UNIQUE CHECK (length(citizen) = 32), -- token: one account a person
    roles {INT} NOT NULL,
    revoked {INT} NOT NULL CHECK (revoked IN (0, 1)),
    sequence {INT} NOT NULL
) {TABLE}

CREATE TABLE cases (
    id {BLOB} NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number TEXT NOT NULL UNIQUE,
    office TEXT NOT NULL,
    fiscal_year {INT} NOT NULL, -- Buddhist era
    running {INT} NOT NULL CHECK (running BETWEEN 1 AND 999999),
    citizen {BLOB} NOT NULL CHECK (length(citizen) = 32),
    summary {BLOB} NOT NULL, -- sealed: name and masked number, for lists
    kind {INT} CHECK (kind BETWEEN 1 AND 13),
    step {INT} NOT NULL CHECK (step BETWEEN 1 AND 9),
    remarks {INT} NOT NULL,
    officer {BLOB} NOT NULL REFERENCES officers (id),
    opened_ms {INT} NOT NULL,
    opened_offset {INT} NOT NULL,
    opened_day TEXT NOT NULL,
    touched_ms {INT} NOT NULL,
    touched_offset {INT} NOT NULL,
    waiting_ms {INT}, -- since when it waits for an approver
    closed_day TEXT,
    closed_by {BLOB} REFERENCES officers (id),
    outcome {INT} NOT NULL CHECK (outcome IN (0, 1, 2)), -- open, handed over, cancelled
    UNIQUE (office, fiscal_year, running),
    CHECK ((outcome = 0) = (closed_day IS NULL)),
    CHECK ((outcome = 0) = (closed_by IS NULL))
) {TABLE}

CREATE UNIQUE INDEX cases_one_open ON cases (citizen) WHERE outcome = 0

CREATE INDEX cases_waiting ON cases (waiting_ms) WHERE waiting_ms IS NOT NULL

CREATE INDEX cases_opened ON cases (opened_day)

CREATE INDEX cases_closed ON cases (closed_day) WHERE closed_day IS NOT NULL

CREATE TABLE fines (
    sequence {INT} NOT NULL PRIMARY KEY,
    case_id {BLOB} NOT NULL REFERENCES cases (id),
    day TEXT NOT NULL,
    outcome {INT} NOT NULL CHECK (outcome BETWEEN 0 AND 3), -- none due, agreed, refused, waived
    satang {INT} NOT NULL,
    most {INT} NOT NULL,
    CHECK (satang >= 0 AND satang <= most),
    CHECK ((outcome IN (1, 2)) = (satang > 0))
) {TABLE}

CREATE INDEX fines_by_day ON fines (day)

CREATE INDEX fines_by_case ON fines (case_id)

CREATE TABLE receipts (
    office TEXT NOT NULL,
    fiscal_year {INT} NOT NULL,
    running {INT} NOT NULL CHECK (running BETWEEN 1 AND 999999),
    number TEXT NOT NULL UNIQUE,
    sequence {INT} NOT NULL UNIQUE,
    case_id {BLOB} NOT NULL UNIQUE REFERENCES cases (id),
    officer {BLOB} NOT NULL REFERENCES officers (id),
    day TEXT NOT NULL,
    fine_satang {INT} NOT NULL CHECK (fine_satang >= 0),
    fee_satang {INT} NOT NULL CHECK (fee_satang >= 0),
    cash_satang {INT} NOT NULL,
    PRIMARY KEY (office, fiscal_year, running),
    CHECK (fine_satang + fee_satang > 0),
    CHECK (cash_satang >= fine_satang + fee_satang)
) {TABLE}

CREATE INDEX receipts_by_day ON receipts (day)

-- Double entry, written as moves: each takes one amount from one account to another, so an entry's postings sum to
-- zero by construction.
CREATE TABLE moves (
    sequence {INT} NOT NULL,
    line {INT} NOT NULL,
    day TEXT NOT NULL,
    debit TEXT NOT NULL CHECK (debit IN ('cash', 'receivable', 'fineOrders', 'fineRevenue', 'feeRevenue')),
    credit TEXT NOT NULL CHECK (credit IN ('cash', 'receivable', 'fineOrders', 'fineRevenue', 'feeRevenue')),
    satang {INT} NOT NULL CHECK (satang > 0),
    PRIMARY KEY (sequence, line),
    CHECK (debit <> credit)
) {TABLE}

CREATE VIEW postings AS
    SELECT sequence, line, day, debit AS account, satang FROM moves
    UNION ALL
    SELECT sequence, line, day, credit, -satang FROM moves

CREATE TABLE approvals (
    sequence {INT} NOT NULL PRIMARY KEY,
    case_id {BLOB} NOT NULL REFERENCES cases (id),
    officer {BLOB} NOT NULL REFERENCES officers (id), -- who took the case
    approver {BLOB} NOT NULL REFERENCES officers (id),
    approved {INT} NOT NULL CHECK (approved IN (0, 1)), -- 0: returned
    day TEXT NOT NULL,
    CHECK (approver <> officer)
) {TABLE}

CREATE INDEX approvals_by_day ON approvals (day)

CREATE TABLE stock_received (
    sequence {INT} NOT NULL PRIMARY KEY,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    count {INT} NOT NULL CHECK (count BETWEEN 1 AND 100000),
    day TEXT NOT NULL
) {TABLE}

CREATE TABLE blanks (
    serial TEXT NOT NULL PRIMARY KEY CHECK (length(serial) = 10),
    state {INT} NOT NULL CHECK (state BETWEEN 0 AND 4), -- on hand, drawn, written, issued, spoiled
    received {INT} NOT NULL REFERENCES stock_received (sequence),
    case_id {BLOB} REFERENCES cases (id),
    drawn_day TEXT,
    ended_day TEXT,
    CHECK ((state = 0) = (case_id IS NULL)),
    CHECK ((state = 0) = (drawn_day IS NULL)),
    CHECK ((state >= 3) = (ended_day IS NOT NULL))
) {TABLE}

CREATE INDEX blanks_on_hand ON blanks (serial) WHERE state = 0

CREATE INDEX blanks_drawn ON blanks (drawn_day) WHERE drawn_day IS NOT NULL

CREATE INDEX blanks_ended ON blanks (ended_day, state) WHERE ended_day IS NOT NULL

CREATE TABLE cards (
    serial TEXT NOT NULL PRIMARY KEY REFERENCES blanks (serial),
    sequence {INT} NOT NULL UNIQUE,
    case_id {BLOB} NOT NULL UNIQUE REFERENCES cases (id),
    file {BLOB} NOT NULL CHECK (length(file) = 32),
    read_back {BLOB} NOT NULL,
    CHECK (file = read_back)
) {TABLE}

CREATE TABLE lookups (
    sequence {INT} NOT NULL PRIMARY KEY,
    citizen {BLOB} NOT NULL CHECK (length(citizen) = 32),
    officer {BLOB} NOT NULL REFERENCES officers (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    found {INT} NOT NULL CHECK (found IN (0, 1)),
    day TEXT NOT NULL
) {TABLE}

CREATE INDEX lookups_by_citizen ON lookups (citizen)

-- What no row may do, whatever program writes it.
GUARD journal_never_changed BEFORE UPDATE ON journal
REFUSE 'the journal is append-only'

GUARD journal_never_shortened BEFORE DELETE ON journal
REFUSE 'the journal is append-only'

GUARD journal_follows BEFORE INSERT ON journal
WHEN NOT EXISTS (SELECT 1 FROM head WHERE NEW.sequence = sequence + 1 AND NEW.previous = link AND NEW.at_ms >= at_ms)
REFUSE 'the entry does not follow the last one'

GUARD key_wraps_last BEFORE DELETE ON key_wraps
WHEN (SELECT count(*) FROM key_wraps) = 1
REFUSE 'the last key to the store stays'

GUARD cases_numbered BEFORE INSERT ON cases
WHEN NEW.running <> 1 + COALESCE((SELECT max(running) FROM cases
                                  WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year), 0)
REFUSE 'case numbers have no gaps'

GUARD cases_closed_stay BEFORE UPDATE ON cases
WHEN OLD.outcome <> 0
REFUSE 'a closed case stays as it is'

GUARD cases_identity_stays BEFORE UPDATE OF number, office, fiscal_year, running, citizen, officer ON cases
WHEN NEW.number <> OLD.number OR NEW.office <> OLD.office OR NEW.fiscal_year <> OLD.fiscal_year
     OR NEW.running <> OLD.running OR NEW.citizen <> OLD.citizen OR NEW.officer <> OLD.officer
REFUSE 'a case keeps its number, person and officer'

GUARD cases_handed_over BEFORE UPDATE OF outcome ON cases
WHEN NEW.outcome = 1 AND NOT (
     EXISTS (SELECT 1 FROM cards WHERE case_id = NEW.id)
     AND COALESCE((SELECT approved FROM approvals WHERE case_id = NEW.id ORDER BY sequence DESC LIMIT 1), 0) = 1)
REFUSE 'no card is handed over before approval and a good read-back'

GUARD cases_not_own BEFORE INSERT ON cases
WHEN EXISTS (SELECT 1 FROM officers WHERE id = NEW.officer AND citizen = NEW.citizen)
REFUSE 'nobody takes his own case'

GUARD receipts_numbered BEFORE INSERT ON receipts
WHEN NEW.running <> 1 + COALESCE((SELECT max(running) FROM receipts
                                  WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year), 0)
REFUSE 'receipt numbers have no gaps'

GUARD receipts_stay BEFORE UPDATE ON receipts
REFUSE 'a receipt stays as it is'

GUARD moves_stay BEFORE UPDATE ON moves
REFUSE 'a posting stays as it is'

GUARD approvals_by_another BEFORE INSERT ON approvals
WHEN NEW.officer <> (SELECT officer FROM cases WHERE id = NEW.case_id)
     OR EXISTS (SELECT 1 FROM journal WHERE case_id = NEW.case_id AND sequence < NEW.sequence
                AND officer = NEW.approver
                AND kind NOT IN ('approved', 'returnedByApprover'))
     OR EXISTS (SELECT 1 FROM officers o, cases c
                WHERE o.id = NEW.approver AND c.id = NEW.case_id AND o.citizen = c.citizen)
REFUSE 'the approver had a hand in the case or is the applicant'

GUARD approvals_stay BEFORE UPDATE ON approvals
REFUSE 'an approval stays as it is'

GUARD cards_approved BEFORE INSERT ON cards
WHEN COALESCE((SELECT approved FROM approvals WHERE case_id = NEW.case_id ORDER BY sequence DESC LIMIT 1), 0) <> 1
     OR NOT EXISTS (SELECT 1 FROM blanks WHERE serial = NEW.serial AND case_id = NEW.case_id AND state = 1)
REFUSE 'a card wants an approved case and a blank drawn for it'

GUARD blanks_arrive BEFORE INSERT ON blanks
WHEN NEW.state <> 0
REFUSE 'a blank arrives on hand'

GUARD blanks_used_once BEFORE UPDATE ON blanks
WHEN NEW.serial <> OLD.serial
     OR (OLD.state <> 0 AND NEW.case_id <> OLD.case_id)
     OR NOT ((OLD.state = 0 AND NEW.state = 1) OR (OLD.state = 1 AND NEW.state IN (2, 4))
             OR (OLD.state = 2 AND NEW.state = 3))
REFUSE 'a blank goes from hand to drawn, then to written and issued, or to spoiled'
