SELECT other FROM unlike WHERE noun = ?1 AND one = ?2;
