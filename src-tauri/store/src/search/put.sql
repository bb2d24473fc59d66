-- A changed text keeps its number.
INSERT INTO session_text (number, session, kind, key, text)
VALUES (
    1 + (SELECT coalesce(max(number), ?5) FROM session_text WHERE number >= ?5 AND number < ?6),
    ?1, ?2, ?3, ?4
)
ON CONFLICT (session, kind, key) DO UPDATE SET text = excluded.text;
