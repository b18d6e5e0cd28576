// The appearances of sources that are withdrawn, and with them every judgement on them.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:MENTIONED_IN]-(appearance:Appearance)
WITH DISTINCT appearance
DETACH DELETE appearance
