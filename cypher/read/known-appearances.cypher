// Which of these appearances are there?
UNWIND $ids AS id
MATCH (appearance:Appearance {id: id})
RETURN appearance.id AS id
