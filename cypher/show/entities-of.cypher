// Which entities do these appearances stand for?
// $ids: appearances
UNWIND $ids AS id
MATCH (:Appearance {id: id})-[:REFERS_TO]->(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
