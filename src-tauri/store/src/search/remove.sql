DELETE FROM session_text WHERE session = ?1 AND kind = ?2 AND key = ?3;
