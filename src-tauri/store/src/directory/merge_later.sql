-- Two looks by index; an OR over both columns would read the whole table.
WITH this (number) AS (SELECT number FROM merge WHERE id = ?1)
SELECT 1 FROM this JOIN merge ON merge.noun = ?2 AND merge.kept IN (?3, ?4) AND merge.number > this.number
UNION ALL
SELECT 1 FROM this JOIN merge ON merge.noun = ?2 AND merge.dropped IN (?3, ?4) AND merge.number > this.number
LIMIT 1;
