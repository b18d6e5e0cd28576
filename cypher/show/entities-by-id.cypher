// Entities by their ids.
// $ids
MATCH (entity:Entity)<-[:REFERS_TO]-(:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
WHERE entity.id IN $ids
WITH entity, collect(DISTINCT source.id) AS sources
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.names AS names, sources
ORDER BY id
