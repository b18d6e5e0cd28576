// Claims on whatever somebody denies, or says not to be so; the denials are among them.
MATCH (no:Claim)
WHERE (no.polarity = 'negated' OR no.stance = 'denied') AND (no.review IS NULL OR no.review <> 'rejected')
MATCH (no)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (no)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
WITH DISTINCT no.predicate AS predicate, subject, object
MATCH (subject)<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate = predicate AND (claim.review IS NULL OR claim.review <> 'rejected')
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(same:Entity)
WHERE same.id = object.id
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
OPTIONAL MATCH (claim)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN claim.id AS id, claim.predicate AS predicate, subject.id AS subject, subject.name AS subjectName,
       object.id AS object, object.name AS objectName, claim.role AS role, claim.stance AS stance,
       claim.polarity AS polarity, speaker.name AS saidBy, claim.when AS edtf, claim.whenText AS words,
       claim.quote AS quote, source {.id, .title, .date} AS source
ORDER BY id
