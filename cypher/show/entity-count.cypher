// How many entities are there?
MATCH (entity:Entity)
RETURN count(entity) AS total
