// Which two things does any standing claim join, and how many claims?
MATCH (one:Entity)<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT]-(claim:Claim)
WHERE claim.review IS NULL OR claim.review <> 'rejected'
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(other:Entity)
RETURN one.id AS one, other.id AS other, count(DISTINCT claim) AS claims
ORDER BY one, other
