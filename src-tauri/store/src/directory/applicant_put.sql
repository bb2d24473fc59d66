INSERT INTO applicant (
    id, kind, name, place, presenter, email, phone, description, website, reference, received, amount,
    founded_year, founded_day, proof, sector, branch, size, prior, contacts, hold
)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind,
    name = excluded.name,
    place = excluded.place,
    presenter = excluded.presenter,
    email = excluded.email,
    phone = excluded.phone,
    description = excluded.description,
    website = excluded.website,
    reference = excluded.reference,
    received = excluded.received,
    amount = excluded.amount,
    founded_year = excluded.founded_year,
    founded_day = excluded.founded_day,
    proof = excluded.proof,
    sector = excluded.sector,
    branch = excluded.branch,
    size = excluded.size,
    prior = excluded.prior,
    contacts = excluded.contacts,
    hold = excluded.hold;
