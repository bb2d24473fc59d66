SELECT seq, id, facts, text_hash, before, hash, salt, text
FROM log_entry
LEFT JOIN log_text USING (session, seq)
WHERE session = ?1 AND seq > ?2
ORDER BY seq;
