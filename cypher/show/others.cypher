// What is claimed but is no edge: alleged, denied, planned, hypothetical, negated.
// One row a claim; what a review threw out is left out.
MATCH (subject:Entity)<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT]-(claim:Claim)
WHERE (claim.stance <> 'asserted' OR claim.polarity <> 'affirmed')
  AND (claim.review IS NULL OR claim.review <> 'rejected')
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
RETURN DISTINCT claim.id AS id, subject.id AS subject, claim.predicate AS predicate, object.id AS object,
  claim.stance AS stance, claim.polarity AS polarity, claim.role AS role, source.id AS source,
  claim.earliest AS earliest, claim.latest AS latest
ORDER BY id
