-- Step 5: the office's books. Receipts may be void and come from a station's own range; days, remittances, fine orders,
-- returned cards, slips (ใบรับ) and a held clock have their tables. All of them are projections.
CREATE TABLE receipt_ranges (
    sequence {INT} NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    station {INT} NOT NULL CHECK (station > 0),
    fiscal_year {INT} NOT NULL,
    first {INT} NOT NULL CHECK (first > 0),
    last {INT} NOT NULL CHECK (last <= 999999),
    CHECK (first <= last)
) {TABLE}

UNGUARD receipts_numbered ON receipts

UNGUARD receipts_stay ON receipts

UNGUARD moves_stay ON moves

CREATE TABLE receipts_new (
    office TEXT NOT NULL,
    fiscal_year {INT} NOT NULL,
    running {INT} NOT NULL CHECK (running BETWEEN 1 AND 999999),
    series {INT} NOT NULL, -- first number of the range it is of; 1 for the office's own
    number TEXT NOT NULL UNIQUE,
    sequence {INT} NOT NULL UNIQUE,
    case_id {BLOB} NOT NULL REFERENCES cases (id),
    officer {BLOB} NOT NULL REFERENCES officers (id),
    day TEXT NOT NULL,
    at_ms {INT} NOT NULL,
    at_offset {INT} NOT NULL,
    fine_satang {INT} NOT NULL CHECK (fine_satang >= 0),
    fee_satang {INT} NOT NULL CHECK (fee_satang >= 0),
    cash_satang {INT} NOT NULL,
    PRIMARY KEY (office, fiscal_year, running),
    CHECK (running >= series),
    CHECK (fine_satang + fee_satang > 0),
    CHECK (cash_satang >= fine_satang + fee_satang)
) {TABLE}

INSERT INTO receipts_new SELECT r.office, r.fiscal_year, r.running, 1, r.number, r.sequence, r.case_id, r.officer, r.day,
    j.at_ms, j.offset_s, r.fine_satang, r.fee_satang, r.cash_satang FROM receipts r JOIN journal j ON j.sequence = r.sequence

DROP TABLE receipts

ALTER TABLE receipts_new RENAME TO receipts

CREATE INDEX receipts_by_day ON receipts (day)

CREATE INDEX receipts_by_case ON receipts (case_id)

CREATE INDEX receipts_by_series ON receipts (office, fiscal_year, series, running)

CREATE TABLE voids (
    sequence {INT} NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE REFERENCES receipts (number),
    officer {BLOB} NOT NULL REFERENCES officers (id),
    second {BLOB} NOT NULL REFERENCES officers (id),
    day TEXT NOT NULL,
    CHECK (officer <> second)
) {TABLE}

CREATE TABLE moves_new (
    sequence {INT} NOT NULL,
    line {INT} NOT NULL,
    day TEXT NOT NULL,
    debit TEXT NOT NULL CHECK (debit IN ('cash', 'receivable', 'fineOrders', 'fineRevenue', 'feeRevenue', 'opening',
                                         'remittedFines', 'remittedFees', 'forwarded', 'difference')),
    credit TEXT NOT NULL CHECK (credit IN ('cash', 'receivable', 'fineOrders', 'fineRevenue', 'feeRevenue', 'opening',
                                           'remittedFines', 'remittedFees', 'forwarded', 'difference')),
    satang {INT} NOT NULL CHECK (satang > 0),
    PRIMARY KEY (sequence, line),
    CHECK (debit <> credit)
) {TABLE}

INSERT INTO moves_new SELECT sequence, line, day, debit, credit, satang FROM moves

DROP VIEW postings

DROP TABLE moves

ALTER TABLE moves_new RENAME TO moves

CREATE INDEX moves_by_day ON moves (day)

CREATE VIEW postings AS
    SELECT sequence, line, day, debit AS account, satang FROM moves
    UNION ALL
    SELECT sequence, line, day, credit, -satang FROM moves

-- The balance of each account, kept beside the moves so that the drawer need not be added up from the first day on.
CREATE TABLE balances (
    account TEXT NOT NULL PRIMARY KEY,
    satang {INT} NOT NULL
) {TABLE}

INSERT INTO balances SELECT account, sum(satang) FROM postings GROUP BY account

CREATE TABLE remittances (
    sequence {INT} NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    fiscal_year {INT} NOT NULL,
    running {INT} NOT NULL CHECK (running BETWEEN 1 AND 999999),
    number TEXT NOT NULL UNIQUE,
    officer {BLOB} NOT NULL REFERENCES officers (id),
    day TEXT NOT NULL,
    at_ms {INT} NOT NULL,
    at_offset {INT} NOT NULL,
    fine_satang {INT} NOT NULL CHECK (fine_satang >= 0),
    fee_satang {INT} NOT NULL CHECK (fee_satang >= 0),
    reference TEXT NOT NULL,
    UNIQUE (office, fiscal_year, running),
    CHECK (fine_satang + fee_satang > 0)
) {TABLE}

CREATE INDEX remittances_by_day ON remittances (day)

CREATE TABLE days (
    day TEXT NOT NULL PRIMARY KEY,
    is_open {INT} UNIQUE CHECK (is_open = 1), -- NULL when closed: one day is open at most
    opened {INT} NOT NULL UNIQUE,
    opened_by {BLOB} NOT NULL REFERENCES officers (id),
    opened_ms {INT} NOT NULL,
    opened_offset {INT} NOT NULL,
    opening_satang {INT} NOT NULL CHECK (opening_satang >= 0),
    forward_satang {INT} NOT NULL, -- taken on earlier days and not remitted
    self_test TEXT NOT NULL,
    closed {INT} UNIQUE,
    closed_by {BLOB} REFERENCES officers (id),
    second {BLOB} REFERENCES officers (id),
    closed_ms {INT},
    closed_offset {INT},
    expected_satang {INT},
    counted_satang {INT},
    expected_cards {INT},
    counted_cards {INT},
    expected_receipts {INT},
    counted_receipts {INT},
    expected_slips {INT},
    counted_slips {INT},
    explanation {BLOB}, -- sealed: free words may name a person
    CHECK ((is_open IS NULL) = (closed IS NOT NULL)),
    CHECK ((closed IS NULL) = (closed_by IS NULL)),
    CHECK (second IS NULL OR second <> closed_by),
    CHECK (closed IS NULL OR second IS NOT NULL OR (expected_satang = counted_satang
           AND expected_cards = counted_cards AND expected_receipts = counted_receipts
           AND expected_slips = counted_slips))
) {TABLE}

CREATE TABLE day_pieces (
    day TEXT NOT NULL REFERENCES days (day),
    each_satang {INT} NOT NULL CHECK (each_satang > 0),
    count {INT} NOT NULL CHECK (count > 0),
    PRIMARY KEY (day, each_satang)
) {TABLE}

CREATE TABLE fine_orders (
    case_id {BLOB} NOT NULL PRIMARY KEY REFERENCES cases (id),
    office TEXT NOT NULL,
    fiscal_year {INT},
    running {INT} CHECK (running BETWEEN 1 AND 999999),
    number TEXT UNIQUE, -- from the first decision on
    state {INT} NOT NULL CHECK (state BETWEEN 0 AND 6), -- due, set, paid, refused, forwarded, waived, cancelled
    satang {INT} NOT NULL,
    most {INT} NOT NULL,
    days_late {INT} NOT NULL,
    day TEXT NOT NULL,
    sequence {INT} NOT NULL, -- of the last change
    forwarding {INT},
    UNIQUE (office, fiscal_year, running),
    CHECK (satang BETWEEN 0 AND most),
    CHECK ((number IS NULL) = (running IS NULL)),
    CHECK ((state = 4) = (forwarding IS NOT NULL))
) {TABLE}

CREATE INDEX fine_orders_by_state ON fine_orders (state, sequence)

CREATE TABLE forwardings (
    sequence {INT} NOT NULL PRIMARY KEY,
    office TEXT NOT NULL,
    fiscal_year {INT} NOT NULL,
    running {INT} NOT NULL,
    number TEXT NOT NULL UNIQUE,
    addressee TEXT NOT NULL,
    day TEXT NOT NULL,
    UNIQUE (office, fiscal_year, running)
) {TABLE}

CREATE TABLE stock_returned (
    sequence {INT} NOT NULL PRIMARY KEY,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    count {INT} NOT NULL CHECK (count BETWEEN 1 AND 100000),
    day TEXT NOT NULL,
    officer {BLOB} NOT NULL REFERENCES officers (id),
    second {BLOB} NOT NULL REFERENCES officers (id),
    CHECK (officer <> second)
) {TABLE}

ALTER TABLE stock_received ADD COLUMN second {BLOB}

CREATE TABLE slips (
    case_id {BLOB} NOT NULL PRIMARY KEY REFERENCES cases (id),
    sequence {INT} NOT NULL UNIQUE,
    day TEXT NOT NULL,
    at_ms {INT} NOT NULL,
    at_offset {INT} NOT NULL,
    phone {BLOB} NOT NULL, -- sealed
    calls {INT} NOT NULL,
    reached {INT} NOT NULL CHECK (reached IN (0, 1))
) {TABLE}

CREATE INDEX slips_by_day ON slips (day)

CREATE TABLE clock_holds (
    sequence {INT} NOT NULL PRIMARY KEY,
    until_ms {INT} NOT NULL
) {TABLE}

GUARD receipts_numbered BEFORE INSERT ON receipts
WHEN NEW.running <> 1 + COALESCE((SELECT max(running) FROM receipts WHERE office = NEW.office
                                  AND fiscal_year = NEW.fiscal_year AND series = NEW.series), NEW.series - 1)
REFUSE 'receipt numbers have no gaps'

GUARD receipts_in_range BEFORE INSERT ON receipts
WHEN EXISTS (SELECT 1 FROM receipt_ranges WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year
             AND NEW.running BETWEEN first AND last AND first <> NEW.series)
     OR (NEW.series <> 1 AND NOT EXISTS (SELECT 1 FROM receipt_ranges WHERE office = NEW.office
         AND fiscal_year = NEW.fiscal_year AND first = NEW.series AND NEW.running <= last))
REFUSE 'the receipt number is of another range'

GUARD receipts_one_valid BEFORE INSERT ON receipts
WHEN EXISTS (SELECT 1 FROM receipts r WHERE r.case_id = NEW.case_id
             AND NOT EXISTS (SELECT 1 FROM voids v WHERE v.number = r.number))
REFUSE 'a case has one valid receipt'

GUARD receipts_stay BEFORE UPDATE ON receipts
REFUSE 'a receipt stays as it is'

GUARD receipts_day BEFORE INSERT ON receipts
WHEN EXISTS (SELECT 1 FROM days WHERE day = NEW.day AND closed < NEW.sequence)
REFUSE 'a closed day takes no entries'

GUARD ranges_apart BEFORE INSERT ON receipt_ranges
WHEN EXISTS (SELECT 1 FROM receipt_ranges WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year
             AND first <= NEW.last AND last >= NEW.first)
     OR EXISTS (SELECT 1 FROM receipts WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year
                AND running BETWEEN NEW.first AND NEW.last)
REFUSE 'ranges of receipt numbers do not overlap'

GUARD ranges_stay BEFORE UPDATE ON receipt_ranges
REFUSE 'a range stays as it is'

GUARD voids_stay BEFORE UPDATE ON voids
REFUSE 'a void receipt stays void'

GUARD moves_stay BEFORE UPDATE ON moves
REFUSE 'a posting stays as it is'

GUARD moves_day BEFORE INSERT ON moves
WHEN EXISTS (SELECT 1 FROM days WHERE day = NEW.day AND closed < NEW.sequence)
REFUSE 'a closed day takes no entries'

GUARD days_closed_stay BEFORE UPDATE ON days
WHEN OLD.closed IS NOT NULL OR NEW.day <> OLD.day OR NEW.opened <> OLD.opened
     OR NEW.opening_satang <> OLD.opening_satang
REFUSE 'a closed day stays as it is'

GUARD remittances_numbered BEFORE INSERT ON remittances
WHEN NEW.running <> 1 + COALESCE((SELECT max(running) FROM remittances
                                  WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year), 0)
REFUSE 'remittance numbers have no gaps'

GUARD remittances_stay BEFORE UPDATE ON remittances
REFUSE 'a remittance stays as it is'

GUARD fine_orders_forwarded BEFORE UPDATE ON fine_orders
WHEN NEW.state = 4 AND OLD.state <> 3
REFUSE 'only a refused fine is forwarded'
