SELECT id, name, organisation FROM person WHERE id = ?1;
