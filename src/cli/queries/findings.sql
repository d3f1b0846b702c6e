-- What was wrong: in how many packs was what found? The rows of these packs are in no other table.
SELECT code,
       count(DISTINCT pack_no) AS packs,
       count(*) AS findings
FROM findings
GROUP BY code
ORDER BY packs DESC, code
