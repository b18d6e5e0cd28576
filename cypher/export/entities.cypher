// Every entity, with the sources that name it.
MATCH (entity:Entity)<-[:REFERS_TO]-(:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
WITH entity, collect(DISTINCT source.id) AS sources
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.names AS names, entity.refs AS refs, sources
ORDER BY id
