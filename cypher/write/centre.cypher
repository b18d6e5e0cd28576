// Grounds whose first appearance is gone have another one.
UNWIND $ids AS id
MATCH (ground:Ground {id: id})<-[:HAS_GROUND]-(appearance:Appearance)
WITH ground, min(appearance.id) AS first
SET ground.centre = first
