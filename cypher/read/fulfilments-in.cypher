// The verdicts on fulfilments that claims of these sources are part of.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:EVIDENCE]-(claim:Claim)
MATCH (claim)-[decided:FULFILLED_BY|NOT_FULFILLED_BY]-(:Claim)
WITH DISTINCT startNode(decided) AS expected, decided, endNode(decided) AS reported
RETURN expected.id AS expected, reported.id AS reported, decided.verdict AS verdict, decided.by AS by,
       decided.note AS note, decided.at AS at
