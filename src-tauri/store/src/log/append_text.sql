INSERT INTO log_text (session, seq, salt, text) VALUES (?1, ?2, ?3, ?4);
