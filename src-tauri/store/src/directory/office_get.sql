SELECT id, name FROM office WHERE id = ?1;
