SELECT id, noun, kept, dropped, merged_ms, number, kept_before, dropped_before FROM merge WHERE id = ?1;
