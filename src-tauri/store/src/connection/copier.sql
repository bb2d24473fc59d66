-- The file itself was opened read-only; this is for the one that comes of it.
PRAGMA query_only = OFF;
