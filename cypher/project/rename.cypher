// An entity's id is the smallest id among its appearances; a smaller one has come.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.old})
SET entity.id = row.new
