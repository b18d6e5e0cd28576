// Every ground of every appearance, in order.
MATCH (appearance:Appearance)-[:HAS_GROUND]->(ground:Ground)
RETURN appearance.id AS id, ground.key AS key, ground.mark AS mark
ORDER BY id, key
