-- Step 3: the office's recovery key, for a lost password; and to whom a colleague's case was handed on.
CREATE TABLE recovery_wraps (
    one {INT} NOT NULL PRIMARY KEY CHECK (one = 1),
    parts {INT} NOT NULL CHECK (parts BETWEEN 1 AND 3), -- how many codes it takes together
    nonce {BLOB} NOT NULL CHECK (length(nonce) = 24),
    sealed {BLOB} NOT NULL CHECK (length(sealed) = 48)
) {TABLE}

ALTER TABLE cases ADD COLUMN keeper {BLOB} REFERENCES officers (id)

UNGUARD approvals_by_another ON approvals

GUARD approvals_by_another BEFORE INSERT ON approvals
WHEN NEW.officer <> (SELECT officer FROM cases WHERE id = NEW.case_id)
     OR EXISTS (SELECT 1 FROM journal WHERE case_id = NEW.case_id AND sequence < NEW.sequence
                AND officer = NEW.approver
                AND kind NOT IN ('approved', 'returnedByApprover', 'caseHandedOn'))
     OR EXISTS (SELECT 1 FROM officers o, cases c
                WHERE o.id = NEW.approver AND c.id = NEW.case_id AND (o.citizen = c.citizen OR c.keeper = o.id))
REFUSE 'the approver had a hand in the case or is the applicant'
