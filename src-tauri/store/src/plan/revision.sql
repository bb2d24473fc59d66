SELECT number, parent, bytes, hash, made_ms, label
FROM plan_revision
WHERE session = ?1 AND number = ?2;
