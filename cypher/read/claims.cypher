// The claims of sources, in order.
// (No OPTIONAL MATCH after UNWIND: Grafeo would go through every relationship of the type.)
UNWIND $ids AS id
MATCH (source:Source {id: id})<-[:OF]-(:Passage)<-[evidence:EVIDENCE]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject:Appearance)
MATCH (claim)-[:OBJECT]->(object:Appearance)
RETURN source.id AS source, claim.id AS id, claim.predicate AS predicate, subject.id AS subject, object.id AS object,
       claim.role AS role, claim.stance AS stance, claim.polarity AS polarity,
       head([(claim)-[:SAID_BY]->(speaker:Appearance) | speaker.id]) AS speaker,
       claim.when AS when, claim.whenText AS whenText, claim.whenAnchor AS whenAnchor,
       evidence.start AS start, evidence.end AS end, claim.quote AS quote,
       claim.extractor AS extractor, claim.score AS score
ORDER BY source, id
