SELECT id, role, name, organisation, person, applicant, needs, needs_note, arranged
FROM guest
WHERE session = ?1
ORDER BY id;
