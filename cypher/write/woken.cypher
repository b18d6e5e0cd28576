// Decisions that wait no longer.
UNWIND $ids AS id
MATCH (waiting:Waiting {id: id})
DELETE waiting
