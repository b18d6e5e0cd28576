// The claims that one of these appearances is an end of, as edges see them.
UNWIND $ids AS id
MATCH (:Appearance {id: id})<-[:SUBJECT]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
RETURN claim.id AS id, source.id AS sourceId, claim.predicate AS predicate, claim.role AS role,
       claim.stance AS stance, claim.polarity AS polarity, claim.when AS edtf, claim.review AS review,
       subject.id AS subject, object.id AS object
UNION
UNWIND $ids AS id
MATCH (:Appearance {id: id})<-[:OBJECT]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
RETURN claim.id AS id, source.id AS sourceId, claim.predicate AS predicate, claim.role AS role,
       claim.stance AS stance, claim.polarity AS polarity, claim.when AS edtf, claim.review AS review,
       subject.id AS subject, object.id AS object
