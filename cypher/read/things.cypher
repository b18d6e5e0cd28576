// Every appearance with the entity it refers to and the source it is in, in order.
MATCH (entity:Entity)<-[:REFERS_TO]-(appearance:Appearance)-[mention:MENTIONED_IN]->(:Passage)-[:OF]->(source:Source)
WHERE mention.index = 0
RETURN entity.id AS entity, appearance.id AS id, appearance.type AS type, appearance.name AS name,
       appearance.names AS names, appearance.refs AS refs, source.id AS source,
       source.publisher AS publisher, source.date AS date, source.kind AS kind
ORDER BY id
