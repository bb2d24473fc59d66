INSERT INTO guest (session, id, role, name, organisation, person, applicant, needs, needs_note, arranged)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (session, id) DO UPDATE SET
    role = excluded.role,
    name = excluded.name,
    organisation = excluded.organisation,
    person = excluded.person,
    applicant = excluded.applicant,
    needs = excluded.needs,
    needs_note = excluded.needs_note,
    arranged = excluded.arranged;
