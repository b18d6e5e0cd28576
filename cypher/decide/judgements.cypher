// What people judged on pairs that are there, in the words of both sources.
// `together`: whether the two are one entity now
MATCH (left:Appearance)-[judged:JUDGED]->(right:Appearance)
WHERE judged.by STARTS WITH 'person'
MATCH (left)-[:REFERS_TO]->(one:Entity)
MATCH (right)-[:REFERS_TO]->(other:Entity)
MATCH (left)-[:MENTIONED_IN]->(:Passage)-[:OF]->(leftSource:Source)
MATCH (right)-[:MENTIONED_IN]->(:Passage)-[:OF]->(rightSource:Source)
RETURN DISTINCT left.id AS left, left.name AS leftName, left.type AS leftType, leftSource.id AS leftSourceId,
  leftSource.title AS leftSource, right.id AS right, right.name AS rightName, right.type AS rightType,
  rightSource.id AS rightSourceId, rightSource.title AS rightSource, judged.verdict AS verdict, judged.by AS by,
  judged.reason AS reason, judged.at AS at, one.id = other.id AS together
