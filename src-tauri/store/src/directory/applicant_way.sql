WITH RECURSIVE way (id, merged_into) AS (
    SELECT id, merged_into FROM applicant WHERE id = ?1
    UNION ALL
    SELECT applicant.id, applicant.merged_into FROM way JOIN applicant ON applicant.id = way.merged_into
)
SELECT id FROM way WHERE merged_into IS NULL;
