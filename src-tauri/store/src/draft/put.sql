INSERT INTO draft (session, owner, key, body, saved_ms)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (session, owner, key) DO UPDATE SET body = excluded.body, saved_ms = excluded.saved_ms;
