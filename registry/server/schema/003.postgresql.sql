-- Once a statement and not once a row: what it inserted follows, without a gap, the last entry of its journal, which so exists; and
-- journals_are_kept sees to it that it goes on to exist. An empty answer is one that the columns tell.
DROP TRIGGER entries_follow ON entries

DROP FUNCTION entries_follow()

ALTER TABLE entries DROP CONSTRAINT entries_journal_fkey

CREATE FUNCTION entries_follow() RETURNS trigger LANGUAGE plpgsql AS
    $$ DECLARE
        piece record;
    BEGIN
        FOR piece IN SELECT journal, min(sequence) AS first, max(sequence) AS last, count(*) AS rows,
                            count(DISTINCT sequence) AS places
                     FROM fresh GROUP BY journal ORDER BY journal LOOP
            UPDATE journals SET sequence = piece.last WHERE id = piece.journal AND sequence = piece.first - 1
                AND piece.places = piece.rows AND piece.last - piece.first + 1 = piece.rows;
            IF NOT FOUND THEN RAISE EXCEPTION 'an entry follows the last one of its journal'; END IF;
        END LOOP;
        RETURN NULL;
    END $$

CREATE TRIGGER entries_follow AFTER INSERT ON entries REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION entries_follow()

-- Whoever names a month's table is held to the same; months.cpp does it for those to come.
DO $$ DECLARE
        month regclass;
    BEGIN
        FOR month IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'entries'::regclass LOOP
            EXECUTE format('CREATE TRIGGER entries_follow AFTER INSERT ON %s REFERENCING NEW TABLE AS fresh '
                           'FOR EACH STATEMENT EXECUTE FUNCTION entries_follow()', month);
        END LOOP;
    END $$
