INSERT INTO unlike (noun, one, other) VALUES (?1, ?2, ?3), (?1, ?3, ?2) ON CONFLICT DO NOTHING;
