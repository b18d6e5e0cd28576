// Decisions taken back.
UNWIND $rows AS row
MATCH (:Appearance {id: row.left})-[judged:JUDGED {by: row.by}]->(:Appearance {id: row.right})
DELETE judged
