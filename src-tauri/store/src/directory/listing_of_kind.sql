SELECT id
FROM listing
WHERE noun = ?1 AND kind = ?2 AND (sort_key, id) > (?3, ?4)
ORDER BY sort_key, id
LIMIT ?5;
