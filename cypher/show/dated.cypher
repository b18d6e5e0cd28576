// What is claimed to have happened when, in order of time; and claims whose time is only words.
// $limit: rows
MATCH (claim:Claim)
WHERE (claim.when IS NOT NULL OR claim.whenText IS NOT NULL)
  AND (claim.review IS NULL OR claim.review <> 'rejected')
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
RETURN claim.id AS id, subject.id AS subject, claim.predicate AS predicate, object.id AS object,
  claim.stance AS stance, claim.polarity AS polarity, claim.role AS role, source.id AS source,
  claim.when AS date, claim.whenText AS words, claim.earliest AS earliest, claim.latest AS latest
ORDER BY coalesce(claim.earliest, claim.latest), claim.latest, id
LIMIT $limit
