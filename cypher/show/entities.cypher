// The entities to draw first: those named in most sources, then those with most to say about them.
// $limit: rows
MATCH (entity:Entity)<-[:REFERS_TO]-(appearance:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
WITH entity, count(DISTINCT source) AS named, collect(DISTINCT source.id) AS sources
OPTIONAL MATCH (entity)<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH entity, named, sources, count(DISTINCT claim) AS claims
ORDER BY claims > 0 DESC, named DESC, claims DESC, entity.id
LIMIT $limit
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.names AS names, sources
