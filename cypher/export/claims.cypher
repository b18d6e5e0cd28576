// Every claim that no review threw out, with its ends, its sentence and its source.
MATCH (claim:Claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
WHERE claim.review IS NULL OR claim.review <> 'rejected'
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (claim)-[evidence:EVIDENCE]->(:Passage)-[:OF]->(stored:Source)
OPTIONAL MATCH (claim)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN claim.id AS id, subject.id AS subject, claim.predicate AS predicate, object.id AS object, claim.role AS role,
  claim.stance AS stance, claim.polarity AS polarity, speaker.id AS speaker, speaker.name AS saidBy,
  claim.when AS edtf, claim.whenText AS words, claim.earliest AS earliest, claim.latest AS latest,
  claim.quote AS quote, evidence.start AS first, evidence.end AS last, stored.id AS source,
  claim.extractor AS extractor, claim.score AS score, claim.review AS review
ORDER BY stored.date, stored.id, first, id
