// Appearances that move to another entity leave the one they had.
UNWIND $ids AS id
MATCH (:Appearance {id: id})-[refers:REFERS_TO]->(:Entity)
DELETE refers
