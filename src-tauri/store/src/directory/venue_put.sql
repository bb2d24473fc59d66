INSERT INTO venue (id, name, address, rooms)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address, rooms = excluded.rooms;
