-- Which organisations: how many reports of which practice, from how many dossiers?
-- What fewer than `threshold` dossiers report is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold),
found AS (
  SELECT organisation_code,
         min(organisation_name) AS organisation,
         practice,
         count(*) AS reports,
         count(DISTINCT dossier_id) AS dossiers
  FROM records
  WHERE counts AND coalesce(organisation_code, organisation_name) IS NOT NULL
  GROUP BY coalesce(organisation_code, organisation_name), organisation_code, practice
)
SELECT organisation_code, organisation, practice, reports, dossiers
FROM found CROSS JOIN settings
WHERE dossiers >= threshold
ORDER BY reports DESC, organisation, practice
