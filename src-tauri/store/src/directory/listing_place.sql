SELECT sort_key FROM listing WHERE noun = ?1 AND id = ?2;
