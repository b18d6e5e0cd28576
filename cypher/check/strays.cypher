// Nothing is left over from a source that is gone.
MATCH (passage:Passage)
WHERE NOT (passage)-[:OF]->(:Source)
RETURN passage.id AS id, "the passage is of no source" AS problem
UNION
MATCH (appearance:Appearance)
WHERE NOT (appearance)-[:MENTIONED_IN]->(:Passage)
RETURN appearance.id AS id, "the appearance is mentioned nowhere" AS problem
UNION
MATCH (claim:Claim)
WHERE NOT (claim)-[:EVIDENCE]->(:Passage)
RETURN claim.id AS id, "the claim has no evidence" AS problem
UNION
MATCH (entity:Entity)
WHERE NOT (entity)<-[:REFERS_TO]-(:Appearance)
RETURN entity.id AS id, "the entity has no appearance" AS problem
