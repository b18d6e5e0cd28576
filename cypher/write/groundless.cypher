// Grounds that no appearance has any more.
UNWIND $ids AS id
MATCH (ground:Ground {id: id})
WHERE NOT (ground)<-[:HAS_GROUND]-(:Appearance)
DETACH DELETE ground
