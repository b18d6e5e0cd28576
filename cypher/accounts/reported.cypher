// Claims that something planned has come about: on the same things, and told as a fact. Where what was planned is only
// described, "an action plan", it may be another thing of that name or description.
// $ids: planned claims
UNWIND $ids AS id
MATCH (planned:Claim {id: id})
MATCH (planned)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (planned)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (subject)<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate = planned.predicate AND claim.stance = 'asserted' AND claim.polarity = 'affirmed'
  AND (claim.review IS NULL OR claim.review <> 'rejected')
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(same:Entity)
WHERE same.id = object.id OR NOT object.named
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
RETURN planned.id AS planned, claim.id AS id, claim.predicate AS predicate, subject.id AS subject,
       subject.name AS subjectName, object.id AS object, object.name AS objectName, claim.role AS role,
       claim.stance AS stance, claim.polarity AS polarity,
       head([(claim)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity) | speaker.name]) AS saidBy,
       claim.when AS edtf, claim.whenText AS words, claim.quote AS quote, source {.id, .title, .date} AS source
ORDER BY planned, id
