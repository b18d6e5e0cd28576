// Sources that are withdrawn, when nothing hangs on them any more.
UNWIND $ids AS id
MATCH (source:Source {id: id})
DETACH DELETE source
