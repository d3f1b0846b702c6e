-- How is it known: how many reports of each practice say what a page says, what was technically seen,
-- what happened to the writer, and what others told?
-- What fewer than `threshold` dossiers report is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold),
found AS (
  SELECT practice,
         count(DISTINCT dossier_id) AS dossiers,
         sum(CASE WHEN tier = 'stated-on-page' THEN 1 ELSE 0 END) AS stated_on_page,
         sum(CASE WHEN tier = 'seen-technically' THEN 1 ELSE 0 END) AS seen_technically,
         sum(CASE WHEN tier = 'happened-to-me' THEN 1 ELSE 0 END) AS happened_to_me,
         sum(CASE WHEN tier = 'reported' THEN 1 ELSE 0 END) AS reported
  FROM records
  WHERE counts
  GROUP BY practice
)
SELECT practice, dossiers, stated_on_page, seen_technically, happened_to_me, reported
FROM found CROSS JOIN settings
WHERE dossiers >= threshold
ORDER BY practice
