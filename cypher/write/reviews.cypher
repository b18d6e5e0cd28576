// A person's verdict on a claim; with nulls, the verdict taken back.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
SET claim.review = row.verdict, claim.reviewBy = row.by, claim.reviewNote = row.note, claim.reviewAt = row.at
