INSERT INTO bare (facts) VALUES (?1);
