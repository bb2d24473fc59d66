WITH RECURSIVE family (id) AS (
    SELECT ?1
    UNION ALL
    SELECT applicant.id FROM family CROSS JOIN applicant ON applicant.merged_into = family.id
)
SELECT id FROM family;
