// Which entities of these appearances have a member that somebody has judged different from another appearance?
UNWIND $ids AS id
MATCH (:Appearance {id: id})-[:REFERS_TO]->(entity:Entity)
WITH DISTINCT entity
MATCH (entity)<-[:REFERS_TO]-(:Appearance)-[:JUDGED {verdict: 'different'}]-(:Appearance)
RETURN DISTINCT entity.id AS id
