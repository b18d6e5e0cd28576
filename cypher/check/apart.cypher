// A pair that was judged different is never one entity; but a person's `same` outweighs a rule's `different`.
MATCH (left:Appearance)-[judged:JUDGED {verdict: "different"}]->(right:Appearance)
MATCH (left)-[:REFERS_TO]->(entity:Entity)
MATCH (right)-[:REFERS_TO]->(other:Entity)
WHERE entity.id = other.id
OPTIONAL MATCH (left)-[person:JUDGED]->(right)
WHERE judged.by STARTS WITH "rule:" AND person.by STARTS WITH "person" AND person.verdict = "same"
WITH entity, left, right, count(person) AS outweighed
WHERE outweighed = 0
RETURN entity.id AS id, left.id + " and " + right.id + " were judged different" AS problem
