// Who says these claims, inside the texts that they stand in? Claims that nobody but the author says have no row.
// $ids: claims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SAID_BY]->(:Appearance)-[:REFERS_TO]->(speaker:Entity)
RETURN claim.id AS claim, speaker.id AS id, speaker.name AS name
ORDER BY claim
