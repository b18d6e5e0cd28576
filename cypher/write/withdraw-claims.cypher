// The claims of sources that are withdrawn.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:EVIDENCE]-(claim:Claim)
DETACH DELETE claim
