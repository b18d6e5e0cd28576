// Claims in words.
// $ids: claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(subject:Appearance)
MATCH (claim)-[:OBJECT]->(object:Appearance)
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
RETURN claim.id AS id, subject.name AS subject, claim.predicate AS predicate, object.name AS object,
       claim.stance AS stance, claim.polarity AS polarity, coalesce(claim.whenText, claim.when) AS when,
       claim.quote AS quote, source {.id, .title} AS source
