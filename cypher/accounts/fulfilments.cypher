// What people decided on the fulfilment of these planned claims.
UNWIND $ids AS id
MATCH (expected:Claim {id: id})-[decided:FULFILLED_BY|NOT_FULFILLED_BY]->(reported:Claim)
RETURN expected.id AS expected, reported.id AS reported, decided.verdict AS verdict
