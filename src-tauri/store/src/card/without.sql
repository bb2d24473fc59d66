SELECT id FROM session WHERE carded = 0 ORDER BY id;
