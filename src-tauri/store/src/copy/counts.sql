SELECT count(*) FROM session
UNION ALL
SELECT count(*) FROM plan_revision
UNION ALL
SELECT count(*) FROM log_entry
UNION ALL
SELECT count(*) FROM applicant
UNION ALL
SELECT count(*) FROM person;
