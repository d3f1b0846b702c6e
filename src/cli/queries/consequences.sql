-- What did it do to people: which consequences are named, in how many reports of which practice?
-- What fewer than `threshold` dossiers report is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold),
found AS (
  SELECT r.practice,
         a.choice AS consequence,
         count(*) AS reports,
         count(DISTINCT r.dossier_id) AS dossiers
  FROM answers a
  JOIN records r ON r.pack_no = a.pack_no AND r.record_id = a.record_id
  WHERE a.counts AND r.counts AND a.question = 'consequence'
    AND a.choice NOT IN ('none', 'unknown')
  GROUP BY r.practice, a.choice
)
SELECT practice, consequence, reports, dossiers
FROM found CROSS JOIN settings
WHERE dossiers >= threshold
ORDER BY reports DESC, practice, consequence
