// Every edge.
MATCH (subject:Entity)-[edge]->(object:Entity)
RETURN subject.id AS subject, type(edge) AS predicate, object.id AS object, edge.roles AS roles,
  edge.claims AS claims, edge.sources AS sources, edge.earliest AS earliest, edge.latest AS latest
ORDER BY subject, predicate, object
