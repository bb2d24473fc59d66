INSERT INTO plan_revision (session, number, parent, bytes, hash, made_ms, label)
SELECT
    id,
    1 + (SELECT coalesce(max(number), 0) FROM plan_revision WHERE plan_revision.session = session.id),
    revision,
    ?2, ?3, ?4, ?5
FROM session
WHERE id = ?1
RETURNING number;
