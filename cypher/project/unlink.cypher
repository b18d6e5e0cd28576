// Edges that no claim supports any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[edge]->(:Entity {id: row.object})
WHERE type(edge) = row.predicate
DELETE edge
