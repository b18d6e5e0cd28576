// Which entities have a name in which all of these runs of letters stand? The shortest such name first.
// $runs: in small letters; without any, every entity · $limit: rows
MATCH (entity:Entity)
WITH entity, [name IN entity.names WHERE all(run IN $runs WHERE toLower(name) CONTAINS run)] AS found
WHERE size(found) > 0
WITH entity, reduce(shortest = 10000, name IN found |
  CASE WHEN size(name) < shortest THEN size(name) ELSE shortest END) AS distance
ORDER BY distance, entity.name, entity.id
LIMIT $limit
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.names AS names
