-- PostgreSQL can empty a table past its row triggers.
CREATE FUNCTION journal_never_emptied() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$

CREATE TRIGGER journal_never_emptied BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_never_emptied()
