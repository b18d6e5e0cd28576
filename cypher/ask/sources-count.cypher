// In how many sources are these entities named?
// $ids
MATCH (entity:Entity)<-[:REFERS_TO]-(:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
WHERE entity.id IN $ids
RETURN entity.id AS id, count(DISTINCT source) AS sources
