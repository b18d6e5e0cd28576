// What has been read?
// $limit: rows
MATCH (s:Source)
OPTIONAL MATCH (c:Claim)-[:EVIDENCE]->(:Passage)-[:OF]->(s)
WHERE (c.review IS NULL OR c.review <> 'rejected')
WITH s, count(c) AS claims
RETURN s.id AS id, s.title AS title, s.kind AS kind, s.publisher AS publisher, s.date AS date, claims
ORDER BY date, title, id
LIMIT $limit
