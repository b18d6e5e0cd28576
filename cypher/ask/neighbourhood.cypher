// What is directly connected to somebody or something?
// $name: any of its names, or its id · $limit: rows
MATCH (it:Entity)
WHERE it.id = $name OR any(other IN it.names WHERE toLower(other) = toLower($name))
MATCH (it)-[edge]-(neighbour:Entity)
WITH DISTINCT edge
RETURN startNode(edge).name AS subject, type(edge) AS predicate, endNode(edge).name AS object, edge.roles AS roles,
  edge.earliest AS earliest, edge.latest AS latest, size(edge.claims) AS claims, size(edge.sources) AS sources
ORDER BY predicate, subject, object
LIMIT $limit
