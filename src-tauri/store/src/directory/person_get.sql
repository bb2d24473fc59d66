-- Follows merges to the end, so that whoever holds an old id finds what is known today.
WITH RECURSIVE way (id, merged_into) AS (
    SELECT id, merged_into FROM person WHERE id = ?1
    UNION ALL
    SELECT person.id, person.merged_into FROM way JOIN person ON person.id = way.merged_into
)
SELECT person.id, name, organisation, role, office, sector, email, phone
FROM way
JOIN person ON person.id = way.id
WHERE way.merged_into IS NULL;
