SELECT seq, hash FROM log_entry WHERE session = ?1 ORDER BY seq DESC LIMIT 1;
