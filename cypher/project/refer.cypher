// Which entity an appearance refers to.
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.appearance})
MATCH (entity:Entity {id: row.entity})
MERGE (appearance)-[:REFERS_TO]->(entity)
