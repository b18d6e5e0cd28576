// Every appearance refers to one entity, whose id is the smallest among its appearances.
MATCH (appearance:Appearance)
OPTIONAL MATCH (appearance)-[:REFERS_TO]->(entity:Entity)
WITH appearance, count(DISTINCT entity) AS entities
WHERE entities <> 1
RETURN appearance.id AS id, "it does not refer to one entity" AS problem
UNION
MATCH (entity:Entity)<-[:REFERS_TO]-(appearance:Appearance)
WITH entity, min(appearance.id) AS first
WHERE entity.id <> first
RETURN entity.id AS id, "its id is not the smallest among its appearances" AS problem
