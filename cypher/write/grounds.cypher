// What appearances share, a node for each key and mark; `centre` is the smallest id among those who have it.
UNWIND $rows AS row
MERGE (ground:Ground {id: row.id})
SET ground.key = row.key, ground.mark = row.mark,
    ground.centre = CASE WHEN ground.centre IS NULL OR row.centre < ground.centre THEN row.centre ELSE ground.centre END
