// Decisions taken back.
// From the right: the left one, the smaller id, may be the centre of a star with thousands of judgements.
UNWIND $rows AS row
MATCH (left:Appearance {id: row.left})
MATCH (right:Appearance {id: row.right})
MATCH (right)<-[judged:JUDGED {by: row.by}]-(left)
DELETE judged
