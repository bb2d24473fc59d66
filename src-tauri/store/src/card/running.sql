SELECT
    session, stands, title, file_reference, purpose, date, start, time_zone, venue, applicants, status,
    open_points, progress, sample, contest, stage
FROM session_card
WHERE stands = 'running'
ORDER BY sort_day, sort_start, session;
