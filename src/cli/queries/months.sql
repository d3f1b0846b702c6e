-- How it went on: how many reports were sealed in each month, from how many dossiers?
-- A month of fewer than `threshold` dossiers is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold),
found AS (
  SELECT year(sealed_at) AS year,
         month(sealed_at) AS month,
         count(*) AS reports,
         count(DISTINCT dossier_id) AS dossiers
  FROM records
  WHERE counts
  GROUP BY year(sealed_at), month(sealed_at)
)
SELECT year, month, reports, dossiers
FROM found CROSS JOIN settings
WHERE dossiers >= threshold
ORDER BY year, month
