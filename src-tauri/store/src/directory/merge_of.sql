SELECT id, noun, kept, dropped, merged_ms, number, kept_before, dropped_before
FROM merge
WHERE noun = ?1 AND kept = ?2;
