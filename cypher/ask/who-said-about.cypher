// Who said what about somebody or something?
// $name: the id or any name of whom or what it is about · $limit: rows
MATCH (it:Entity)
WHERE it.id = $name OR any(other IN it.names WHERE toLower(other) = toLower($name))
MATCH (c:Claim)-[:SUBJECT|OBJECT]->(:Appearance)-[:REFERS_TO]->(it)
WHERE (c.review IS NULL OR c.review <> 'rejected')
WITH DISTINCT c
MATCH (c)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (c)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (c)-[:EVIDENCE]->(:Passage)-[:OF]->(s:Source)
OPTIONAL MATCH (c)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN subject.name AS subject, c.predicate AS predicate, object.name AS object, c.role AS role,
  speaker.name AS saidBy, c.stance AS stance, c.polarity AS polarity, c.quote AS quote, s.title AS source, s.date AS date
ORDER BY saidBy, predicate, subject, object, quote
LIMIT $limit
