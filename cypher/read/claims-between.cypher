// The claims with one predicate between two entities, as edges see them.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT]-(claim:Claim)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
WHERE claim.predicate = row.predicate AND object.id = row.object
RETURN claim.id AS id, source.id AS sourceId, claim.predicate AS predicate, claim.role AS role,
       claim.stance AS stance, claim.polarity AS polarity, claim.when AS edtf, claim.review AS review,
       subject.id AS subject, object.id AS object
