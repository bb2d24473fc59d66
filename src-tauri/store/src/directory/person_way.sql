WITH RECURSIVE way (id, merged_into) AS (
    SELECT id, merged_into FROM person WHERE id = ?1
    UNION ALL
    SELECT person.id, person.merged_into FROM way JOIN person ON person.id = way.merged_into
)
SELECT id FROM way WHERE merged_into IS NULL;
