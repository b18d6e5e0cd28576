// Every verdict on a fulfilment, in order.
MATCH (expected:Claim)-[decided:FULFILLED_BY|NOT_FULFILLED_BY]->(reported:Claim)
RETURN expected.id AS expected, reported.id AS reported, decided.verdict AS verdict, decided.by AS by,
       decided.note AS note, decided.at AS at
ORDER BY expected, reported
