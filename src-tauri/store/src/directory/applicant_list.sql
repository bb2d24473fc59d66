SELECT
    id, kind, name, place, presenter, email, phone, description, website, reference, received, amount,
    founded_year, founded_day, proof, sector, branch, size, prior, contacts, hold
FROM applicant
WHERE merged_into IS NULL
ORDER BY id;
