// Who has been judged the same as one of these appearances, by whomever, whether or not it came to anything.
UNWIND $ids AS id
MATCH (:Appearance {id: id})-[judged:JUDGED]-(other:Appearance)
WHERE judged.verdict = "same"
RETURN DISTINCT other.id AS id
