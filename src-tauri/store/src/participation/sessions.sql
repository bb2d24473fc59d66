-- The order of the joins is said, because it is only ever a few rows that the next table is asked for.
WITH RECURSIVE family (id) AS (
    SELECT ?1
    UNION ALL
    SELECT applicant.id FROM family CROSS JOIN applicant ON applicant.merged_into = family.id
)
SELECT DISTINCT session.id
FROM family
CROSS JOIN participation ON participation.applicant = family.id
CROSS JOIN session ON session.id = participation.session
LEFT JOIN session_card ON session_card.session = session.id
ORDER BY coalesce(session_card.sort_day, '9999-12-31') DESC, session.created_ms DESC, session.id DESC;
