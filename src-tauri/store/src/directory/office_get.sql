SELECT id, name, sector, unit_label, logo, letterhead FROM office WHERE id = ?1;
