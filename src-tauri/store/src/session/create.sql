INSERT INTO session (id, created_ms) VALUES (?1, ?2);
