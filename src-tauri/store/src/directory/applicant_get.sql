-- Follows merges to the end, so that whoever holds an old id finds what is known today.
WITH RECURSIVE way (id, merged_into) AS (
    SELECT id, merged_into FROM applicant WHERE id = ?1
    UNION ALL
    SELECT applicant.id, applicant.merged_into FROM way JOIN applicant ON applicant.id = way.merged_into
)
SELECT
    applicant.id, kind, name, place, presenter, email, phone, description, website, reference, received, amount,
    founded_year, founded_day, proof, sector, branch, size, prior, contacts, hold
FROM way
JOIN applicant ON applicant.id = way.id
WHERE way.merged_into IS NULL;
