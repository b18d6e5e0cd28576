// Edges with one predicate; PREDICATE stands for the relationship type.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (subject)-[edge:PREDICATE]->(object)
SET edge.roles = row.roles, edge.claims = row.claims, edge.sources = row.sources,
    edge.earliest = row.earliest, edge.latest = row.latest
