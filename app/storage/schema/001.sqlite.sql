-- "TABN", for file(1)
PRAGMA application_id = 1413562958
