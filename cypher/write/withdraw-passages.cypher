// The passages of sources that are withdrawn.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(passage:Passage)
DETACH DELETE passage
