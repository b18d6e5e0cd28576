// Every claim that stands between two entities, either way round, with the passage of its sentence.
// $one, $other: any of their appearances · $limit: rows
MATCH (:Appearance {id: $one})-[:REFERS_TO]->(one:Entity)
MATCH (:Appearance {id: $other})-[:REFERS_TO]->(other:Entity)
MATCH (one)<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.review IS NULL OR claim.review <> 'rejected'
WITH DISTINCT one, other, claim
MATCH (claim)-[:SUBJECT]->(from:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(to:Appearance)-[:REFERS_TO]->(object:Entity)
WHERE (subject.id = one.id AND object.id = other.id) OR (subject.id = other.id AND object.id = one.id)
MATCH (claim)-[evidence:EVIDENCE]->(passage:Passage)-[:OF]->(source:Source)
OPTIONAL MATCH (claim)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN claim.id AS id, claim.predicate AS predicate, subject.id AS subject, object.id AS object,
  from.id AS subjectAppearance, to.id AS objectAppearance, claim.role AS role, claim.stance AS stance,
  claim.polarity AS polarity, speaker.id AS saidBy, claim.when AS date, claim.whenText AS dateText,
  claim.quote AS quote, evidence.start AS quoteStart, evidence.end AS quoteEnd,
  passage {.index, .start, .end, .kind, .page, .speaker, .text} AS passage,
  source {.id, .title, .kind, .publisher, .url, .date} AS source
ORDER BY source.date, source.id, quoteStart, id
LIMIT $limit
