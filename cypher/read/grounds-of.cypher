// Every ground of these appearances.
UNWIND $ids AS id
MATCH (:Appearance {id: id})-[:HAS_GROUND]->(ground:Ground)
RETURN id, ground.key AS key, ground.mark AS mark
ORDER BY id, key
