// What happened to or around somebody or something, in order of time?
// $name: any of its names, or its id · $limit: rows
MATCH (it:Entity)
WHERE it.id = $name OR any(other IN it.names WHERE toLower(other) = toLower($name))
MATCH (c:Claim)-[:SUBJECT|OBJECT]->(:Appearance)-[:REFERS_TO]->(it)
WHERE c.when IS NOT NULL AND (c.review IS NULL OR c.review <> 'rejected')
WITH DISTINCT c
MATCH (c)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (c)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (c)-[:EVIDENCE]->(:Passage)-[:OF]->(s:Source)
OPTIONAL MATCH (c)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN c.when AS when, c.whenText AS words, subject.name AS subject, c.predicate AS predicate, object.name AS object,
  c.role AS role, speaker.name AS saidBy, c.stance AS stance, c.polarity AS polarity, c.quote AS quote, s.title AS source
ORDER BY coalesce(c.earliest, c.latest), c.latest, subject, predicate, object, quote
LIMIT $limit
