// A claim has one subject, one object and one sentence, and they are all of one source.
MATCH (claim:Claim)
WITH claim, size([(claim)-[:SUBJECT]->(end:Appearance) | end.id]) AS subjects,
  size([(claim)-[:OBJECT]->(end:Appearance) | end.id]) AS objects,
  size([(claim)-[:EVIDENCE]->(passage:Passage) | passage.id]) AS sentences
WHERE subjects <> 1 OR objects <> 1 OR sentences <> 1
RETURN claim.id AS id, "it has not one subject, one object and one sentence" AS problem
UNION
MATCH (claim:Claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
MATCH (claim)-[:SUBJECT|OBJECT|SAID_BY]->(:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(other:Source)
WHERE other.id <> source.id
RETURN DISTINCT claim.id AS id, "an end or the speaker is of another source" AS problem
