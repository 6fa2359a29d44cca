-- The triggers of step 1 in SQLite's words: what no row may do, whatever program writes it.
PRAGMA application_id = 1413562958 -- "TABN", for file(1)

CREATE TRIGGER journal_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER journal_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END

CREATE TRIGGER journal_follows BEFORE INSERT ON journal
WHEN NOT EXISTS (SELECT 1 FROM head WHERE NEW.sequence = sequence + 1 AND NEW.previous = link AND NEW.at_ms >= at_ms)
BEGIN SELECT RAISE(ABORT, 'the entry does not follow the last one'); END

CREATE TRIGGER key_wraps_last BEFORE DELETE ON key_wraps
WHEN (SELECT count(*) FROM key_wraps) = 1
BEGIN SELECT RAISE(ABORT, 'the last key to the store stays'); END

CREATE TRIGGER cases_numbered BEFORE INSERT ON cases
WHEN NEW.running <> 1 + COALESCE((SELECT max(running) FROM cases
                                  WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year), 0)
BEGIN SELECT RAISE(ABORT, 'case numbers have no gaps'); END

CREATE TRIGGER cases_closed_stay BEFORE UPDATE ON cases
WHEN OLD.outcome <> 0
BEGIN SELECT RAISE(ABORT, 'a closed case stays as it is'); END

CREATE TRIGGER cases_identity_stays BEFORE UPDATE OF number, office, fiscal_year, running, citizen, officer ON cases
WHEN NEW.number <> OLD.number OR NEW.office <> OLD.office OR NEW.fiscal_year <> OLD.fiscal_year
     OR NEW.running <> OLD.running OR NEW.citizen <> OLD.citizen OR NEW.officer <> OLD.officer
BEGIN SELECT RAISE(ABORT, 'a case keeps its number, person and officer'); END

CREATE TRIGGER cases_handed_over BEFORE UPDATE OF outcome ON cases
WHEN NEW.outcome = 1 AND NOT (
     EXISTS (SELECT 1 FROM cards WHERE case_id = NEW.id)
     AND COALESCE((SELECT approved FROM approvals WHERE case_id = NEW.id ORDER BY sequence DESC LIMIT 1), 0) = 1)
BEGIN SELECT RAISE(ABORT, 'no card is handed over before approval and a good read-back'); END

CREATE TRIGGER cases_not_own BEFORE INSERT ON cases
WHEN EXISTS (SELECT 1 FROM officers WHERE id = NEW.officer AND citizen = NEW.citizen)
BEGIN SELECT RAISE(ABORT, 'nobody takes his own case'); END

CREATE TRIGGER receipts_numbered BEFORE INSERT ON receipts
WHEN NEW.running <> 1 + COALESCE((SELECT max(running) FROM receipts
                                  WHERE office = NEW.office AND fiscal_year = NEW.fiscal_year), 0)
BEGIN SELECT RAISE(ABORT, 'receipt numbers have no gaps'); END

CREATE TRIGGER receipts_stay BEFORE UPDATE ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt stays as it is'); END

CREATE TRIGGER moves_stay BEFORE UPDATE ON moves
BEGIN SELECT RAISE(ABORT, 'a posting stays as it is'); END

CREATE TRIGGER approvals_by_another BEFORE INSERT ON approvals
WHEN NEW.officer <> (SELECT officer FROM cases WHERE id = NEW.case_id)
     OR EXISTS (SELECT 1 FROM journal WHERE case_id = NEW.case_id AND sequence < NEW.sequence
                AND officer = NEW.approver
                AND kind NOT IN ('approved', 'returnedByApprover'))
     OR EXISTS (SELECT 1 FROM officers o, cases c
                WHERE o.id = NEW.approver AND c.id = NEW.case_id AND o.citizen = c.citizen)
BEGIN SELECT RAISE(ABORT, 'the approver had a hand in the case or is the applicant'); END

CREATE TRIGGER approvals_stay BEFORE UPDATE ON approvals
BEGIN SELECT RAISE(ABORT, 'an approval stays as it is'); END

CREATE TRIGGER cards_approved BEFORE INSERT ON cards
WHEN COALESCE((SELECT approved FROM approvals WHERE case_id = NEW.case_id ORDER BY sequence DESC LIMIT 1), 0) <> 1
     OR NOT EXISTS (SELECT 1 FROM blanks WHERE serial = NEW.serial AND case_id = NEW.case_id AND state = 1)
BEGIN SELECT RAISE(ABORT, 'a card wants an approved case and a blank drawn for it'); END

CREATE TRIGGER blanks_arrive BEFORE INSERT ON blanks
WHEN NEW.state <> 0
BEGIN SELECT RAISE(ABORT, 'a blank arrives on hand'); END

CREATE TRIGGER blanks_used_once BEFORE UPDATE ON blanks
WHEN NEW.serial <> OLD.serial
     OR (OLD.state <> 0 AND NEW.case_id <> OLD.case_id)
     OR NOT ((OLD.state = 0 AND NEW.state = 1) OR (OLD.state = 1 AND NEW.state IN (2, 4))
             OR (OLD.state = 2 AND NEW.state = 3))
BEGIN SELECT RAISE(ABORT, 'a blank goes from hand to drawn, then to written and issued, or to spoiled'); END
