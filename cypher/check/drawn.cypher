// Every claim that is asserted, affirmed and not rejected is drawn.
MATCH (claim:Claim {stance: "asserted", polarity: "affirmed"})
WHERE claim.review IS NULL OR claim.review <> "rejected"
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
OPTIONAL MATCH (subject)-[edge]->(object)
WHERE type(edge) = claim.predicate AND claim.id IN edge.claims
WITH claim, count(edge) AS edges
WHERE edges <> 1
RETURN claim.id AS id, "there is no edge for it" AS problem
