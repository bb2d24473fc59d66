SELECT id, title, owner, speaker, problem, call, deadline FROM challenge ORDER BY title COLLATE NOCASE, id;
