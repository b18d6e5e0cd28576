// The decisions that wait for one of these appearances or claims.
UNWIND $ids AS id
MATCH (waiting:Waiting {one: id})
RETURN waiting.id AS id, waiting.kind AS kind, waiting.one AS one, waiting.other AS other,
       waiting.verdict AS verdict, waiting.by AS by, waiting.reason AS reason, waiting.at AS at
UNION
UNWIND $ids AS id
MATCH (waiting:Waiting {other: id})
RETURN waiting.id AS id, waiting.kind AS kind, waiting.one AS one, waiting.other AS other,
       waiting.verdict AS verdict, waiting.by AS by, waiting.reason AS reason, waiting.at AS at
