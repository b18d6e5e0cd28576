// Those of these decisions that wait.
UNWIND $ids AS id
MATCH (waiting:Waiting {id: id})
RETURN waiting.id AS id, waiting.kind AS kind, waiting.one AS one, waiting.other AS other,
       waiting.verdict AS verdict, waiting.by AS by, waiting.reason AS reason, waiting.at AS at
