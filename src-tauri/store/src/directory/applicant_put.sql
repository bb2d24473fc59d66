INSERT INTO applicant (id, name, place, presenter, email, description, website, reference, received, amount)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name,
    place = excluded.place,
    presenter = excluded.presenter,
    email = excluded.email,
    description = excluded.description,
    website = excluded.website,
    reference = excluded.reference,
    received = excluded.received,
    amount = excluded.amount;
