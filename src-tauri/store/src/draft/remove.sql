DELETE FROM draft WHERE session = ?1 AND owner = ?2 AND key = ?3;
