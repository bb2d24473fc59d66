SELECT id, name FROM venue ORDER BY name COLLATE NOCASE, id;
