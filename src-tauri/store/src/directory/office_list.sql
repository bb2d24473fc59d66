SELECT id, name, sector, unit_label, logo, letterhead FROM office ORDER BY name COLLATE NOCASE, id;
