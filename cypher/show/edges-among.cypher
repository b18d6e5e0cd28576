// The edges whose two ends are both in a set of entities.
// $ids
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE subject.id IN $ids AND object.id IN $ids
RETURN subject.id AS subject, type(edge) AS predicate, object.id AS object, edge.roles AS roles,
  edge.claims AS claims, edge.sources AS sources, edge.earliest AS earliest, edge.latest AS latest
ORDER BY subject, predicate, object
