-- Step 4: officers, signing in, and who looked at whom.
-- sign_in_tries and signed_in stand beside the journal, as key_wraps does: they hold while the store is locked.
CREATE TABLE sign_in_tries (
    officer {BLOB} NOT NULL PRIMARY KEY CHECK (length(officer) = 16),
    wrong {INT} NOT NULL CHECK (wrong > 0),
    last_ms {INT} NOT NULL
) {TABLE}

CREATE TABLE signed_in (
    officer {BLOB} NOT NULL PRIMARY KEY CHECK (length(officer) = 16), -- one account, one place
    station TEXT NOT NULL,
    holder TEXT NOT NULL, -- the program that holds it
    since_ms {INT} NOT NULL
) {TABLE}

CREATE TABLE accounts (
    officer {BLOB} NOT NULL PRIMARY KEY REFERENCES officers (id),
    must_change {INT} NOT NULL CHECK (must_change IN (0, 1)),
    fingers {INT} -- the entry that holds his templates
) {TABLE}

CREATE TABLE views (
    sequence {INT} NOT NULL PRIMARY KEY,
    at_ms {INT} NOT NULL,
    offset_s {INT} NOT NULL,
    day TEXT NOT NULL,
    officer {BLOB} NOT NULL REFERENCES officers (id),
    what TEXT NOT NULL, -- kind of the entry
    reason {BLOB} NOT NULL, -- sealed: free words may name a person
    citizen {BLOB} CHECK (length(citizen) = 32), -- token
    person {BLOB}, -- sealed: the masked number
    case_id {BLOB} REFERENCES cases (id)
) {TABLE}

CREATE INDEX views_by_day ON views (day, officer)

CREATE INDEX views_by_citizen ON views (citizen) WHERE citizen IS NOT NULL

CREATE INDEX cases_by_citizen ON cases (citizen, opened_day)

CREATE INDEX approvals_by_officer ON approvals (officer, day)

CREATE INDEX journal_policies ON journal (sequence) WHERE kind = 'policySet'

GUARD views_stay BEFORE UPDATE ON views
REFUSE 'a look stays as it is'

UNGUARD approvals_by_another ON approvals

-- Looking at a case is no hand in it; and two accounts of one person are one person.
GUARD approvals_by_another BEFORE INSERT ON approvals
WHEN NEW.officer <> (SELECT officer FROM cases WHERE id = NEW.case_id)
     OR EXISTS (SELECT 1 FROM journal j JOIN officers hand ON hand.id = j.officer
                JOIN officers approver ON approver.id = NEW.approver
                WHERE j.case_id = NEW.case_id AND j.sequence < NEW.sequence
                AND (hand.id = approver.id OR hand.citizen = approver.citizen)
                AND j.kind NOT IN ('approved', 'returnedByApprover', 'caseHandedOn', 'fingersConfirmed',
                                   'caseViewed', 'documentPrinted', 'historyPrinted'))
     OR EXISTS (SELECT 1 FROM officers o, cases c
                WHERE o.id = NEW.approver AND c.id = NEW.case_id AND (o.citizen = c.citizen OR c.keeper = o.id))
REFUSE 'the approver had a hand in the case or is the applicant'
