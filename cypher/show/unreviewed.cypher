// The claims that nobody accepted or rejected, those that are least sure first, with the passage of their sentence.
// $skip: so many of them are left out · $limit: rows
MATCH (claim:Claim)
WHERE claim.review IS NULL
WITH claim
ORDER BY claim.score, claim.id
SKIP $skip
LIMIT $limit
MATCH (claim)-[:SUBJECT]->(from:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(to:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (claim)-[evidence:EVIDENCE]->(passage:Passage)-[:OF]->(source:Source)
OPTIONAL MATCH (claim)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN claim.id AS id, claim.predicate AS predicate, subject.id AS subject, object.id AS object,
  from.id AS subjectAppearance, to.id AS objectAppearance, claim.role AS role, claim.stance AS stance,
  claim.polarity AS polarity, speaker.id AS saidBy, claim.when AS date, claim.whenText AS dateText,
  claim.quote AS quote, evidence.start AS quoteStart, evidence.end AS quoteEnd,
  passage {.index, .start, .end, .kind, .page, .speaker, .text} AS passage,
  source {.id, .title, .kind, .publisher, .url, .date} AS source, claim.score AS score
ORDER BY score, id
