// Whose grounds are these?
UNWIND $ids AS id
MATCH (:Ground {id: id})<-[:HAS_GROUND]-(appearance:Appearance)
RETURN DISTINCT appearance.id AS id
ORDER BY id
