// Appearances with their entity and their source.
// $ids: appearances
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})-[:REFERS_TO]->(entity:Entity)
MATCH (appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
RETURN DISTINCT appearance.id AS id, appearance.type AS type, appearance.name AS name, entity.id AS entity,
  entity.names AS names, source {.id, .title, .kind, .publisher, .url, .date} AS source
ORDER BY id
