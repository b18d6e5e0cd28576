// The predicate and the entities of these claims.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
RETURN DISTINCT subject.id AS subject, claim.predicate AS predicate, object.id AS object
