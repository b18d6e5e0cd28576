// What did somebody announce, and in which words?
// $name: the id or any name of who announced it; without it, all · $limit: rows
MATCH (c:Claim {predicate: 'ANNOUNCED'})-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(by:Entity)
WHERE (c.review IS NULL OR c.review <> 'rejected')
  AND ($name IS NULL OR by.id = $name OR any(other IN by.names WHERE toLower(other) = toLower($name)))
MATCH (c)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(what:Entity)
MATCH (c)-[:EVIDENCE]->(:Passage)-[:OF]->(s:Source)
OPTIONAL MATCH (c)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN by.name AS announcer, what.name AS announced, c.when AS when, speaker.name AS saidBy, c.stance AS stance,
  c.polarity AS polarity, c.quote AS quote, s.title AS source
ORDER BY announcer, announced, quote
LIMIT $limit
