SELECT id, title, owner, speaker, problem, call, deadline FROM challenge WHERE id = ?1;
