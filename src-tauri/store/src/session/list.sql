SELECT id, created_ms, sample FROM session ORDER BY created_ms DESC, id DESC;
