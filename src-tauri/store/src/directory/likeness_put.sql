INSERT INTO likeness (noun, key, id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING;
