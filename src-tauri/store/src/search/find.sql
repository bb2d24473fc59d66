SELECT session, kind, key, snippet(session_words, 0, char(2), char(3), '…', 20)
FROM session_words
CROSS JOIN session_text ON session_text.number = session_words.rowid
WHERE session_words MATCH ?1
ORDER BY session_words.rowid DESC;
