// Decisions on pairs; one decider has one verdict on a pair.
// From the right: the left one, the smaller id, may be the centre of a star with thousands of judgements.
UNWIND $rows AS row
MATCH (left:Appearance {id: row.left})
MATCH (right:Appearance {id: row.right})
MERGE (right)<-[judged:JUDGED {by: row.by}]-(left)
SET judged.verdict = row.verdict, judged.reason = row.reason, judged.at = row.at
