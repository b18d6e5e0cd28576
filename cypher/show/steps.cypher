// Which entities does a standing claim, made in one of these ways, join to these? One row a pair.
// $ids: entities · $stances, $polarities: the ways · $without: entities that must not be met
UNWIND $ids AS id
MATCH (one:Entity {id: id})<-[:REFERS_TO]-(:Appearance)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.stance IN $stances AND claim.polarity IN $polarities
  AND (claim.review IS NULL OR claim.review <> 'rejected')
MATCH (claim)-[:SUBJECT|OBJECT]->(:Appearance)-[:REFERS_TO]->(other:Entity)
WHERE other.id <> one.id AND NOT other.id IN $without
RETURN one.id AS one, other.id AS other, count(DISTINCT claim) AS claims
ORDER BY one, claims DESC, other
