// The reviews of claims of these sources.
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:OF]-(:Passage)<-[:EVIDENCE]-(claim:Claim)
WHERE claim.review IS NOT NULL
RETURN claim.id AS claimId, claim.review AS verdict, claim.reviewBy AS by, claim.reviewNote AS note,
       claim.reviewAt AS at
