SELECT id
FROM listing
WHERE noun = ?1 AND (sort_key, id) > (?2, ?3)
ORDER BY sort_key, id
LIMIT ?4;
