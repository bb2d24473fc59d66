-- Without a date a session stands behind all others while it is open, and where it was made once it is over.
INSERT INTO session_card (
    session, stands, sort_day, sort_start, title, file_reference, purpose, date, start, time_zone, venue,
    applicants, status, open_points, progress, sample, contest, stage
)
SELECT
    id,
    ?2,
    coalesce(?6, iif(?2 = 'open', '9999-12-31', date(created_ms / 1000, 'unixepoch'))),
    coalesce(?7, ''),
    ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16
FROM session
WHERE id = ?1
ON CONFLICT (session) DO UPDATE SET
    stands = excluded.stands,
    sort_day = excluded.sort_day,
    sort_start = excluded.sort_start,
    title = excluded.title,
    file_reference = excluded.file_reference,
    purpose = excluded.purpose,
    date = excluded.date,
    start = excluded.start,
    time_zone = excluded.time_zone,
    venue = excluded.venue,
    applicants = excluded.applicants,
    status = excluded.status,
    open_points = excluded.open_points,
    progress = excluded.progress,
    sample = excluded.sample,
    contest = excluded.contest,
    stage = excluded.stage;
