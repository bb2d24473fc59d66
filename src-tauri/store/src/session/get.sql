SELECT id, created_ms, sample FROM session WHERE id = ?1;
