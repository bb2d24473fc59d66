SELECT number, parent, made_ms, label FROM plan_revision WHERE session = ?1 ORDER BY number;
