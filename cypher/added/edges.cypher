// The edges that claims of these sources support; `fresh`: no other source does.
// $ids: sources
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:EVIDENCE]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (subject)-[edge]->(object)
WHERE type(edge) = claim.predicate AND claim.id IN edge.claims
WITH DISTINCT subject, edge, object
RETURN subject.name AS subject, type(edge) AS predicate, object.name AS object,
       all(one IN edge.sources WHERE one IN $ids) AS fresh
ORDER BY subject, predicate, object
