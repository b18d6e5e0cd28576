// What is claimed in a source, and in which sentence.
// $id: the source
MATCH (:Source {id: $id})<-[:OF]-(:Passage)<-[evidence:EVIDENCE]-(claim:Claim)
WHERE claim.review IS NULL OR claim.review <> 'rejected'
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
RETURN claim.id AS id, evidence.start AS first, evidence.end AS last, subject.id AS subject,
  claim.predicate AS predicate, object.id AS object, claim.stance AS stance, claim.polarity AS polarity
ORDER BY first, id
