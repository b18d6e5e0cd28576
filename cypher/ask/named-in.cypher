// Which sources name somebody or something, and how?
// $name: any of its names, or its id · $limit: rows
MATCH (it:Entity)
WHERE it.id = $name OR any(other IN it.names WHERE toLower(other) = toLower($name))
MATCH (it)<-[:REFERS_TO]-(a:Appearance)-[m:MENTIONED_IN]->(:Passage)-[:OF]->(s:Source)
WITH s, collect(DISTINCT a.name) AS names, count(m) AS mentions
RETURN s.title AS source, s.kind AS kind, s.publisher AS publisher, s.date AS date, names, mentions
ORDER BY date, source
LIMIT $limit
