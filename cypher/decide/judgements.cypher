// What people judged on pairs that are there; `together`: whether the two are one entity now.
MATCH (left:Appearance)-[judged:JUDGED]->(right:Appearance)
WHERE judged.by STARTS WITH 'person'
MATCH (left)-[:REFERS_TO]->(one:Entity)
MATCH (right)-[:REFERS_TO]->(other:Entity)
RETURN left.id AS left, right.id AS right, judged.verdict AS verdict, judged.by AS by, judged.reason AS reason,
       judged.at AS at, one.id = other.id AS together
