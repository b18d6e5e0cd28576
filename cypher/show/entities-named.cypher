// Which entities go by one of these names, letter by letter?
// $names
MATCH (entity:Entity)
WHERE entity.name IN $names
RETURN entity.id AS id
ORDER BY id
