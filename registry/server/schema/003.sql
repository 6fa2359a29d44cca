-- Step 3: entries come many at a time.
GUARD journals_are_kept BEFORE DELETE ON journals
REFUSE 'a journal stays'
