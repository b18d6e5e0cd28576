// What people decided about something that is not there. `one`, `other`: the ids of what it is about
UNWIND $rows AS row
MERGE (waiting:Waiting {id: row.id})
SET waiting.kind = row.kind, waiting.one = row.one, waiting.other = row.other, waiting.verdict = row.verdict,
    waiting.by = row.by, waiting.reason = row.reason, waiting.at = row.at
