// Appearances in words.
// $ids: appearances
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})-[:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
RETURN DISTINCT appearance.id AS id, appearance.name AS name, appearance.type AS type,
       source {.id, .title} AS source
