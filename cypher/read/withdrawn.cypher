// What a withdrawal touches: the appearances of these sources and their entities.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:MENTIONED_IN]-(appearance:Appearance)-[:REFERS_TO]->(entity:Entity)
RETURN DISTINCT appearance.id AS appearance, entity.id AS entity
