// Who inspected an organisation or a site, and when?
// $name: the id or any name of what was inspected; without it, all · $limit: rows
MATCH (by:Entity)-[edge:INSPECTED]->(it:Entity)
WHERE $name IS NULL OR it.id = $name OR any(other IN it.names WHERE toLower(other) = toLower($name))
RETURN by.name AS inspector, it.name AS inspected, edge.earliest AS earliest, edge.latest AS latest,
  size(edge.claims) AS claims, size(edge.sources) AS sources
ORDER BY earliest, inspector, inspected
LIMIT $limit
