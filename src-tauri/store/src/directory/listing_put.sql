INSERT INTO listing (noun, kind, id, sort_key, words)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (noun, id) DO UPDATE SET
    kind = excluded.kind,
    sort_key = excluded.sort_key,
    words = excluded.words;
