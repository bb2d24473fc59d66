SELECT id, name, address, rooms FROM venue ORDER BY name COLLATE NOCASE, id;
