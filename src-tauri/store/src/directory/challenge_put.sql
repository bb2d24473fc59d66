INSERT INTO challenge (id, title, owner, speaker, problem, call, deadline)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title,
    owner = excluded.owner,
    speaker = excluded.speaker,
    problem = excluded.problem,
    call = excluded.call,
    deadline = excluded.deadline;
