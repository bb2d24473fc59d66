-- Two walks backwards through the same index, merged; nothing is sorted.
WITH past (day, start, session) AS (
    SELECT sort_day, sort_start, session FROM session_card WHERE stands = 'ended'
    UNION ALL
    SELECT sort_day, sort_start, session FROM session_card WHERE stands = 'open' AND sort_day < ?1
    ORDER BY 1 DESC, 2 DESC, 3 DESC
    LIMIT ?2 OFFSET ?3
)
SELECT
    card.session, stands, title, file_reference, purpose, date, card.start, time_zone, venue, applicants, status,
    open_points, progress, sample, contest, stage
FROM past
CROSS JOIN session_card AS card ON card.session = past.session
ORDER BY past.day DESC, past.start DESC, past.session DESC;
