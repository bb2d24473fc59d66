DELETE FROM log_text WHERE session = ?1 AND seq = ?2;
