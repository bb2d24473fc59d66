WITH RECURSIVE family (id) AS (
    SELECT ?1
    UNION ALL
    SELECT applicant.id FROM family CROSS JOIN applicant ON applicant.merged_into = family.id
)
SELECT count(DISTINCT session) FROM family CROSS JOIN participation ON participation.applicant = family.id;
