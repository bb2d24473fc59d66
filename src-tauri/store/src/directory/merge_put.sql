INSERT INTO merge (id, noun, kept, dropped, merged_ms, number, kept_before, dropped_before)
VALUES (?1, ?2, ?3, ?4, ?5, 1 + (SELECT coalesce(max(number), 0) FROM merge), ?6, ?7);
