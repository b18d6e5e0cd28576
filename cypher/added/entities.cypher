// The entities that these sources speak of; `fresh`: no other source does.
// $ids: sources
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:MENTIONED_IN]-(:Appearance)-[:REFERS_TO]->(entity:Entity)
WITH DISTINCT entity
MATCH (entity)<-[:REFERS_TO]-(:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
WITH entity, collect(DISTINCT source.id) AS sources
RETURN entity.id AS id, entity.name AS name, entity.named AS named, all(one IN sources WHERE one IN $ids) AS fresh
ORDER BY name, id
