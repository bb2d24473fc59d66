SELECT id, name FROM office ORDER BY name COLLATE NOCASE, id;
