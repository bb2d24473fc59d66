SELECT
    session, stands, title, file_reference, purpose, date, start, time_zone, venue, applicants, status,
    open_points, progress, sample, contest, stage
FROM session_card
WHERE stands = 'open' AND sort_day >= ?1
ORDER BY sort_day, sort_start, session
LIMIT ?2 OFFSET ?3;
