// Claims on what is planned, promised or ordered.
// $about: an entity; without it, all
MATCH (claim:Claim {stance: 'planned'})
WHERE claim.polarity = 'affirmed' AND (claim.review IS NULL OR claim.review <> 'rejected')
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
WHERE $about IS NULL OR $about IN [subject.id, object.id]
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
OPTIONAL MATCH (claim)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN claim.id AS id, claim.predicate AS predicate, subject.id AS subject, subject.name AS subjectName,
       object.id AS object, object.name AS objectName, claim.role AS role, claim.stance AS stance,
       claim.polarity AS polarity, speaker.name AS saidBy, claim.when AS edtf, claim.whenText AS words,
       claim.quote AS quote, source {.id, .title, .date} AS source
ORDER BY id
