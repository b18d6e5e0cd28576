// Edges that no claim supports any more.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (subject)-[edge]->(object)
WHERE type(edge) = row.predicate
DELETE edge
