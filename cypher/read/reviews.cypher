// Every review, in order.
MATCH (claim:Claim)
WHERE claim.review IS NOT NULL
RETURN claim.id AS claimId, claim.review AS verdict, claim.reviewBy AS by, claim.reviewNote AS note,
       claim.reviewAt AS at
ORDER BY claimId
