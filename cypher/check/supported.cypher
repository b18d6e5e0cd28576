// Every edge has a claim, and each of its claims is asserted, affirmed, not rejected, and joins its ends.
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE edge.claims IS NULL OR size(edge.claims) = 0
RETURN subject.id AS id, "its edge " + type(edge) + " to " + object.id + " has no claim" AS problem
UNION
MATCH (subject:Entity)-[edge]->(object:Entity)
UNWIND edge.claims AS id
WITH subject, edge, object, id
WHERE NOT EXISTS { MATCH (:Claim {id: id}) }
RETURN subject.id AS id, "its edge " + type(edge) + " to " + object.id + " has a claim that is not there" AS problem
UNION
MATCH (subject:Entity)-[edge]->(object:Entity)
UNWIND edge.claims AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(from:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(to:Entity)
WHERE from.id <> subject.id OR to.id <> object.id OR claim.predicate <> type(edge)
   OR claim.stance <> "asserted" OR claim.polarity <> "affirmed" OR claim.review = "rejected"
RETURN subject.id AS id, "its edge " + type(edge) + " to " + object.id + " does not follow from " + id AS problem
