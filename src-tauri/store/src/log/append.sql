INSERT INTO log_entry (session, seq, id, facts, text_hash, before, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
