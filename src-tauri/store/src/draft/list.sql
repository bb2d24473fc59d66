-- Not LIKE, whose wildcards an owner's name could contain.
SELECT owner, key, body, saved_ms
FROM draft
WHERE session = ?1 AND substr(owner, 1, length(?2)) = ?2
ORDER BY owner, key;
