// The grounds that have their first appearance in one of these sources.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:MENTIONED_IN]-(appearance:Appearance)-[:HAS_GROUND]->(ground:Ground)
WHERE ground.centre = appearance.id
RETURN DISTINCT ground.id AS id
