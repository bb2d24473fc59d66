-- Only so many hits are looked at, whichever come first; those stand by name.
WITH hit (number) AS MATERIALIZED (
    SELECT rowid FROM listing_words WHERE listing_words MATCH ?1 LIMIT ?2
)
SELECT listing.id
FROM hit
CROSS JOIN listing ON listing.number = hit.number
ORDER BY listing.sort_key, listing.id;
