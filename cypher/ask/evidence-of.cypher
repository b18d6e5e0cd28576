// On which sentences does a relation rest, who says them, and where?
// $subject: the id or any name of the first end · $predicate: the relation, such as TREATED_BY; without it, all
// $object: the id or any name of the other end; without it, all · $limit: rows
MATCH (subject:Entity)
WHERE subject.id = $subject OR any(other IN subject.names WHERE toLower(other) = toLower($subject))
MATCH (c:Claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject)
WHERE ($predicate IS NULL OR c.predicate = $predicate) AND (c.review IS NULL OR c.review <> 'rejected')
MATCH (c)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
WHERE $object IS NULL OR object.id = $object OR any(other IN object.names WHERE toLower(other) = toLower($object))
MATCH (c)-[:EVIDENCE]->(:Passage)-[:OF]->(s:Source)
OPTIONAL MATCH (c)-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN subject.name AS subject, c.predicate AS predicate, object.name AS object, c.role AS role,
  coalesce(c.whenText, c.when) AS when, speaker.name AS saidBy, c.stance AS stance, c.polarity AS polarity,
  c.quote AS quote, s.title AS source, s.date AS date, c.id AS claim
ORDER BY predicate, object, stance, source, quote, claim
LIMIT $limit
