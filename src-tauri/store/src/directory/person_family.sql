WITH RECURSIVE family (id) AS (
    SELECT ?1
    UNION ALL
    SELECT person.id FROM family CROSS JOIN person ON person.merged_into = family.id
)
SELECT id FROM family;
