// What is known by a name, or by a part of one?
// $name: a name or some letters of it · $limit: rows
MATCH (it:Entity)
WHERE any(other IN it.names WHERE toLower(other) CONTAINS toLower($name))
OPTIONAL MATCH (it)<-[:REFERS_TO]-(a:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(s:Source)
WITH it, count(DISTINCT s) AS sources, collect(DISTINCT a) AS appearances
OPTIONAL MATCH (c:Claim)-[:SUBJECT|OBJECT]->(b:Appearance)-[:REFERS_TO]->(it)
WHERE (c.review IS NULL OR c.review <> 'rejected')
WITH it, sources, count(DISTINCT c) AS claims
RETURN it.name AS name, head([label IN labels(it) WHERE label <> 'Entity']) AS type, [other IN it.names WHERE other <> it.name] AS alsoKnownAs, sources, claims,
  it.id AS id
ORDER BY sources DESC, claims DESC, name
LIMIT $limit
