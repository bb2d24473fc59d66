SELECT id FROM listing WHERE noun = ?1 AND sort_key = ?2 ORDER BY id;
