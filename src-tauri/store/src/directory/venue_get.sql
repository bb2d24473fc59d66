SELECT id, name, address, rooms FROM venue WHERE id = ?1;
