// A claim's ends are of types that its predicate allows.
// $allowed: `SUBJECT PREDICATE OBJECT` for each allowed triple
MATCH (claim:Claim)-[:SUBJECT]->(subject:Appearance)
MATCH (claim)-[:OBJECT]->(object:Appearance)
WITH claim, subject.type + " " + claim.predicate + " " + object.type AS triple
WHERE NOT triple IN $allowed
RETURN claim.id AS id, triple + " is not allowed" AS problem
