// What has been read?
// $limit: rows
MATCH (s:Source)
OPTIONAL MATCH (c:Claim)-[:EVIDENCE]->(:Passage)-[:OF]->(s)
WITH s, count(c) AS claims
RETURN s.id AS id, s.title AS title, s.kind AS kind, s.publisher AS publisher, s.date AS date, claims
ORDER BY date, title, id
LIMIT $limit
