// The edges with one predicate between two entities.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (subject)-[edge]->(object)
WHERE type(edge) = row.predicate
RETURN subject.id AS subject, type(edge) AS predicate, object.id AS object, edge.roles AS roles,
       edge.claims AS claims, edge.sources AS sources, edge.earliest AS earliest, edge.latest AS latest
