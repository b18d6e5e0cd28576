// Verdicts on fulfilments taken back.
UNWIND $rows AS row
MATCH (expected:Claim {id: row.expected})
MATCH (reported:Claim {id: row.reported})
MATCH (expected)-[decided:FULFILLED_BY|NOT_FULFILLED_BY]->(reported)
DELETE decided
