// Appearances with what an entity is made of, and the entity that each refers to.
// (No OPTIONAL MATCH after UNWIND: Grafeo would go through every relationship of the type.)
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})
RETURN appearance.id AS id, appearance.type AS type, appearance.name AS name, appearance.names AS names,
       appearance.refs AS refs, head([(appearance)-[:REFERS_TO]->(entity:Entity) | entity.id]) AS entity,
       head([(appearance)-[:REFERS_TO]->(entity:Entity) | labels(entity)]) AS labels
