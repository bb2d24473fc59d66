SELECT id, name, place, presenter, email, description, website, reference, received, amount
FROM applicant
WHERE id = ?1;
