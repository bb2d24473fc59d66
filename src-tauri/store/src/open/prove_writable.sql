-- Takes the right to write and gives it back.
BEGIN IMMEDIATE;
COMMIT;
