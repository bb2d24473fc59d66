SELECT coalesce(sum(count), 0) FROM tally WHERE noun = ?1 AND (?2 IS NULL OR kind = ?2);
