INSERT INTO person (id, name, organisation, role, office, sector, email, phone)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name,
    organisation = excluded.organisation,
    role = excluded.role,
    office = excluded.office,
    sector = excluded.sector,
    email = excluded.email,
    phone = excluded.phone;
