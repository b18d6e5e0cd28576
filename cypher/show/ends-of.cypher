// Which things do these claims join?
// $ids: claims
MATCH (claim:Claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
WHERE claim.id IN $ids
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
RETURN claim.id AS id, subject.id AS subject, object.id AS object
ORDER BY id
