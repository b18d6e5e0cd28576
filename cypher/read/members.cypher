// Appearances with what an entity is made of, and the entity that each refers to.
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})
OPTIONAL MATCH (appearance)-[:REFERS_TO]->(entity:Entity)
RETURN appearance.id AS id, appearance.type AS type, appearance.name AS name, appearance.names AS names,
       appearance.refs AS refs, entity.id AS entity, labels(entity) AS labels
