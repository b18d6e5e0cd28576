// A ground is somebody's, and knows the first of those who have it.
MATCH (ground:Ground)
OPTIONAL MATCH (ground)<-[:HAS_GROUND]-(appearance:Appearance)
WITH ground, min(appearance.id) AS first
WHERE first IS NULL OR ground.centre <> first
RETURN ground.id AS id, "its first appearance is another one" AS problem
