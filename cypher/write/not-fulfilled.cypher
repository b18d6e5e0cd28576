// Another claim looks like the report of what was planned, and is not.
UNWIND $rows AS row
MATCH (expected:Claim {id: row.expected})
MATCH (reported:Claim {id: row.reported})
MERGE (expected)-[other:NOT_FULFILLED_BY]->(reported)
SET other.verdict = row.verdict, other.by = row.by, other.note = row.note, other.at = row.at
