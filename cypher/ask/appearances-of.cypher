// As what does somebody or something appear in each source?
// $name: any of its names, or its id · $limit: rows
MATCH (it:Entity)
WHERE it.id = $name OR any(other IN it.names WHERE toLower(other) = toLower($name))
MATCH (it)<-[:REFERS_TO]-(a:Appearance)-[m:MENTIONED_IN]->(:Passage)-[:OF]->(s:Source)
RETURN a.id AS id, a.name AS name, a.type AS type, count(m) AS mentions, s.title AS source, s.date AS date
ORDER BY date, source, id
LIMIT $limit
