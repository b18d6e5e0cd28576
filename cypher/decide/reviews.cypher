// What was decided on claims that are there, with the claim in words.
MATCH (claim:Claim)
WHERE claim.review IS NOT NULL
MATCH (claim)-[:SUBJECT]->(subject:Appearance)
MATCH (claim)-[:OBJECT]->(object:Appearance)
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
RETURN claim.id AS id, subject.name AS subject, claim.predicate AS predicate, object.name AS object,
  claim.quote AS quote, source.id AS sourceId, source.title AS source, claim.review AS verdict, claim.reviewBy AS by,
  claim.reviewNote AS reason, claim.reviewAt AS at
