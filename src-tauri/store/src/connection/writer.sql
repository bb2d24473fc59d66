-- FULL: a commit is on the disk before it is acknowledged, even if the power goes.
-- secure_delete: erased words are overwritten, not only unlinked.
-- temp_store: nothing personal goes into temporary files.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
