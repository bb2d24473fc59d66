DELETE FROM listing WHERE noun = ?1 AND id = ?2;
