PRAGMA query_only = ON;
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
