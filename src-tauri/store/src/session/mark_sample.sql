UPDATE session SET sample = 1 WHERE id = ?1;
