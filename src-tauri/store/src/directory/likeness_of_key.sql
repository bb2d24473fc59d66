SELECT id FROM likeness WHERE noun = ?1 AND key = ?2 ORDER BY id LIMIT ?3;
