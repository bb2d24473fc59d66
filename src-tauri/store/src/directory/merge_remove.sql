DELETE FROM merge WHERE id = ?1;
