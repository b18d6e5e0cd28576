// What one decider has judged.
MATCH (left:Appearance)-[judged:JUDGED {by: $by}]->(right:Appearance)
RETURN left.id AS left, right.id AS right, judged.verdict AS verdict, judged.reason AS reason
