// The verdicts on these pairs of claims.
UNWIND $rows AS row
MATCH (expected:Claim {id: row.expected})
MATCH (reported:Claim {id: row.reported})
MATCH (expected)-[decided:FULFILLED_BY|NOT_FULFILLED_BY]->(reported)
RETURN expected.id AS expected, reported.id AS reported, decided.verdict AS verdict, decided.by AS by,
       decided.note AS note, decided.at AS at
