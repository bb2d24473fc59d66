DELETE FROM likeness WHERE noun = ?1 AND id = ?2;
