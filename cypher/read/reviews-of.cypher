// The reviews of these claims, a row for each claim that is there.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS claimId, claim.review AS verdict, claim.reviewBy AS by, claim.reviewNote AS note,
       claim.reviewAt AS at
