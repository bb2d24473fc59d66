SELECT number, parent, bytes, hash, made_ms, label
FROM plan_revision
JOIN session ON session.id = plan_revision.session AND session.revision = plan_revision.number
WHERE session.id = ?1;
