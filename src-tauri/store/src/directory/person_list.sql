SELECT id, name, organisation, role, office, sector, email, phone
FROM person
WHERE merged_into IS NULL
ORDER BY name COLLATE NOCASE, id;
