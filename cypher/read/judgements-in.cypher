// What people judged on appearances of these sources.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:MENTIONED_IN]-(appearance:Appearance)
WITH DISTINCT appearance
MATCH (appearance)-[judged:JUDGED]-(:Appearance)
WHERE judged.by STARTS WITH 'person'
WITH DISTINCT startNode(judged) AS left, judged, endNode(judged) AS right
RETURN left.id AS left, right.id AS right, judged.verdict AS verdict, judged.by AS by, judged.reason AS reason,
       judged.at AS at
