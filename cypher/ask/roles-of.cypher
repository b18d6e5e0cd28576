// Which offices, jobs or functions does somebody hold, and where? Or who holds one at a body?
// $name: the id or any name of the person or of the body; without it, all · $limit: rows
MATCH (person:Entity)-[edge:HOLDS_ROLE_AT]->(at:Entity)
WHERE $name IS NULL OR $name IN [person.id, at.id]
  OR any(other IN person.names + at.names WHERE toLower(other) = toLower($name))
RETURN person.name AS person, edge.roles AS roles, at.name AS at, edge.earliest AS earliest, edge.latest AS latest,
  size(edge.claims) AS claims, size(edge.sources) AS sources
ORDER BY person, at
LIMIT $limit
