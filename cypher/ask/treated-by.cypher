// Who was treated by whom, and when?
// $name: the id or any name of the patient or of who gave the treatment; without it, all · $limit: rows
MATCH (person:Entity)-[edge:TREATED_BY]->(by:Entity)
WHERE $name IS NULL OR $name IN [person.id, by.id]
  OR any(other IN person.names + by.names WHERE toLower(other) = toLower($name))
RETURN person.name AS person, by.name AS treatedBy, edge.earliest AS earliest, edge.latest AS latest,
  size(edge.claims) AS claims, size(edge.sources) AS sources
ORDER BY person, treatedBy
LIMIT $limit
