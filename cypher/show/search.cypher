// Which entities have a name in which these letters stand? The shortest such name first.
// $letters: in small letters; without any, every entity · $limit: rows
MATCH (entity:Entity)
WITH entity, [name IN entity.names WHERE toLower(name) CONTAINS $letters] AS found
WHERE size(found) > 0
WITH entity, reduce(shortest = 10000, name IN found |
  CASE WHEN size(name) < shortest THEN size(name) ELSE shortest END) AS distance
ORDER BY distance, entity.name, entity.id
LIMIT $limit
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.names AS names
