SELECT count(*)
FROM (
    SELECT 1 FROM session_card WHERE stands = 'ended'
    UNION ALL
    SELECT 1 FROM session_card WHERE stands = 'open' AND sort_day < ?1
    LIMIT ?2
);
