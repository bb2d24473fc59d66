SELECT id, name, organisation FROM person ORDER BY name COLLATE NOCASE, id;
