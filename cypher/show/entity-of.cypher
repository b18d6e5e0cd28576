// Which entity does an appearance stand for?
// $id: any of its appearances
MATCH (:Appearance {id: $id})-[:REFERS_TO]->(entity:Entity)
RETURN entity.id AS id
