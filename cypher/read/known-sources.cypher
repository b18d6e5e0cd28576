// Which of these sources are there?
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id
