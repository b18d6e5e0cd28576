// What is said as a fact between any two appearances, in order.
MATCH (claim:Claim {stance: "asserted", polarity: "affirmed"})-[:SUBJECT]->(subject:Appearance)
MATCH (claim)-[:OBJECT]->(object:Appearance)
RETURN claim.id AS id, claim.predicate AS predicate, claim.role AS role, subject.id AS subject, object.id AS object,
       claim.earliest AS earliest, claim.latest AS latest
ORDER BY id
