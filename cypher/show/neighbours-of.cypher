// Which entities does any standing claim join to this one?
// $id: any of its appearances · $limit: rows
MATCH (:Appearance {id: $id})-[:REFERS_TO]->(centre:Entity)
MATCH (centre)<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.review IS NULL OR claim.review <> 'rejected'
MATCH (claim)-[:SUBJECT|OBJECT]->(:Appearance)-[:REFERS_TO]->(neighbour:Entity)
WHERE neighbour.id <> centre.id
WITH neighbour, count(DISTINCT claim) AS claims
ORDER BY claims DESC, neighbour.id
RETURN neighbour.id AS id
LIMIT $limit
