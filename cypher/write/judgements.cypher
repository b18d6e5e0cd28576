// Decisions on pairs; one decider has one verdict on a pair.
UNWIND $rows AS row
MATCH (left:Appearance {id: row.left})
MATCH (right:Appearance {id: row.right})
MERGE (left)-[judged:JUDGED {by: row.by}]->(right)
SET judged.verdict = row.verdict, judged.reason = row.reason, judged.at = row.at
