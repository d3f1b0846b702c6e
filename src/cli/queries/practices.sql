-- Which practices are reported: how many reports of each, from how many dossiers, about how many
-- organisations, and since when at the earliest?
-- What fewer than `threshold` dossiers report is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold),
since AS (
  SELECT pack_no, record_id, min(earliest) AS earliest
  FROM answers
  WHERE counts AND question = 'going-on-since'
  GROUP BY pack_no, record_id
),
found AS (
  SELECT r.practice,
         count(*) AS reports,
         count(DISTINCT r.dossier_id) AS dossiers,
         count(DISTINCT coalesce(r.organisation_code, r.organisation_name)) AS organisations,
         min(s.earliest) AS since
  FROM records r
  LEFT JOIN since s ON s.pack_no = r.pack_no AND s.record_id = r.record_id
  WHERE r.counts
  GROUP BY r.practice
)
SELECT f.practice, n.title_nl AS title, f.reports, f.dossiers, f.organisations, f.since
FROM found f
CROSS JOIN settings
LEFT JOIN practices n ON n.practice = f.practice AND n.counts
WHERE f.dossiers >= threshold
ORDER BY f.reports DESC, f.practice
