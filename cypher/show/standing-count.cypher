// How many claims stand, and how many of them have a time or words for one?
MATCH (claim:Claim)
WHERE claim.review IS NULL OR claim.review <> 'rejected'
RETURN count(claim) AS total, count(coalesce(claim.when, claim.whenText)) AS timed
