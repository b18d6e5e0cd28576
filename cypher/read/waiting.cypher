// Every decision of one kind that waits for what it is about.
MATCH (waiting:Waiting {kind: $kind})
RETURN waiting.id AS id, waiting.kind AS kind, waiting.one AS one, waiting.other AS other,
       waiting.verdict AS verdict, waiting.by AS by, waiting.reason AS reason, waiting.at AS at
