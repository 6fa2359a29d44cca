-- A month's table cannot know the other months' sequences: the journal's head is what makes (journal, sequence) unique. Each
-- entry moves it on by one, and it never goes back.
CREATE FUNCTION entries_follow() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
        UPDATE journals SET sequence = NEW.sequence WHERE id = NEW.journal AND sequence = NEW.sequence - 1;
        IF NOT FOUND THEN RAISE EXCEPTION 'an entry follows the last one of its journal'; END IF;
        RETURN NEW;
    END $$

CREATE TRIGGER entries_follow BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION entries_follow()
