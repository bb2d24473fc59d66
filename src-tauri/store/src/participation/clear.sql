DELETE FROM participation WHERE session = ?1;
