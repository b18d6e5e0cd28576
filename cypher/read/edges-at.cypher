// The edges that one of these entities is an end of.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})-[edge]->(object:Entity)
RETURN subject.id AS subject, type(edge) AS predicate, object.id AS object, edge.roles AS roles,
       edge.claims AS claims, edge.sources AS sources, edge.earliest AS earliest, edge.latest AS latest
UNION
UNWIND $ids AS id
MATCH (subject:Entity)-[edge]->(object:Entity {id: id})
RETURN subject.id AS subject, type(edge) AS predicate, object.id AS object, edge.roles AS roles,
       edge.claims AS claims, edge.sources AS sources, edge.earliest AS earliest, edge.latest AS latest
