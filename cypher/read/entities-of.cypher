// The entities that these appearances refer to.
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})-[:REFERS_TO]->(entity:Entity)
RETURN appearance.id AS appearance, entity.id AS id, labels(entity) AS labels, entity.name AS name,
       entity.names AS names, entity.refs AS refs, entity.named AS named
