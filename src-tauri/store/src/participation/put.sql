INSERT INTO participation (session, applicant) VALUES (?1, ?2) ON CONFLICT DO NOTHING;
