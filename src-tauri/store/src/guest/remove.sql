DELETE FROM guest WHERE session = ?1 AND id = ?2;
