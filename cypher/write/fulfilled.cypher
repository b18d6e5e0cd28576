// What was planned has come about, as another claim says.
UNWIND $rows AS row
MATCH (expected:Claim {id: row.expected})
MATCH (reported:Claim {id: row.reported})
MERGE (expected)-[fulfilled:FULFILLED_BY]->(reported)
SET fulfilled.verdict = row.verdict, fulfilled.by = row.by, fulfilled.note = row.note, fulfilled.at = row.at
