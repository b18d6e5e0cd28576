// What is planned, promised or ordered, by whom, and for when?
// $name: the id or any name of whom or what it concerns; without it, all · $limit: rows
MATCH (c:Claim {stance: 'planned'})-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (c)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
WHERE $name IS NULL OR $name IN [subject.id, object.id]
  OR any(other IN subject.names + object.names WHERE toLower(other) = toLower($name))
MATCH (c)-[:EVIDENCE]->(:Passage)-[:OF]->(s:Source)
OPTIONAL MATCH (c)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN subject.name AS subject, c.predicate AS predicate, object.name AS object, c.role AS role,
  coalesce(c.whenText, c.when) AS when, speaker.name AS saidBy, c.stance AS stance, c.polarity AS polarity,
  c.quote AS quote, s.title AS source, s.date AS date
ORDER BY c.earliest, subject, predicate, object, quote
LIMIT $limit
