-- Step 2: for which version of the tables the projections were last made. A store that was brought up to date makes them
-- again at the first sign-in, when the journal can be read.
ALTER TABLE meta ADD COLUMN projections {INT} NOT NULL DEFAULT 1
