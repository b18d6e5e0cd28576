// A claim has one subject, one object and one sentence, and they are all of one source.
MATCH (claim:Claim)
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Appearance)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Appearance)
OPTIONAL MATCH (claim)-[:EVIDENCE]->(passage:Passage)
WITH claim, count(DISTINCT subject) AS subjects, count(DISTINCT object) AS objects, count(DISTINCT passage) AS sentences
WHERE subjects <> 1 OR objects <> 1 OR sentences <> 1
RETURN claim.id AS id, "it has not one subject, one object and one sentence" AS problem
UNION
MATCH (claim:Claim)-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
MATCH (claim)-[:SUBJECT|OBJECT|SAID_BY]->(:Appearance)-[:MENTIONED_IN]->(:Passage)-[:OF]->(other:Source)
WHERE other.id <> source.id
RETURN DISTINCT claim.id AS id, "an end or the speaker is of another source" AS problem
