INSERT INTO person (id, name, organisation)
VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, organisation = excluded.organisation;
