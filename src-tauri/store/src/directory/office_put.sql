INSERT INTO office (id, name, sector, unit_label, logo, letterhead)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name,
    sector = excluded.sector,
    unit_label = excluded.unit_label,
    logo = excluded.logo,
    letterhead = excluded.letterhead;
