SELECT id, name FROM venue WHERE id = ?1;
