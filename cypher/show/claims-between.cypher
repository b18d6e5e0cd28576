// Every claim that stands between two entities, either way round, with the passage of its sentence.
// $one, $other: entities · $limit: rows
MATCH (subject:Entity)<-[:REFERS_TO]-(from:Appearance)<-[:SUBJECT]-(claim:Claim)
WHERE subject.id IN [$one, $other] AND (claim.review IS NULL OR claim.review <> 'rejected')
MATCH (claim)-[:OBJECT]->(to:Appearance)-[:REFERS_TO]->(object:Entity)
WHERE object.id IN [$one, $other] AND ($one = $other OR object.id <> subject.id)
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
