-- What changed after it was reported: of how many marked passages were the words later gone, or other
-- words, on the pages of which organisation? It does not say who changed them, or why.
-- It is about websites and not about people; `threshold` is the least number of reports.
WITH settings AS (SELECT 1 AS threshold),
found AS (
  SELECT r.organisation_code,
         min(r.organisation_name) AS organisation,
         r.practice,
         count(DISTINCT r.record_id) AS reports,
         sum(CASE WHEN e.change = 'removed' THEN 1 ELSE 0 END) AS removed,
         sum(CASE WHEN e.change = 'changed' THEN 1 ELSE 0 END) AS changed,
         min(CAST(e.seen_at AS DATE)) AS first_seen,
         sum(CASE WHEN e.seen_at > r.sealed_at THEN 1 ELSE 0 END) AS after_report
  FROM exhibits e
  JOIN records r ON r.pack_no = e.pack_no AND r.record_id = e.record_id
  WHERE e.counts AND r.counts AND e.kind = 'change'
  GROUP BY coalesce(r.organisation_code, r.organisation_name), r.organisation_code, r.practice
)
SELECT organisation_code, organisation, practice, reports, removed, changed, first_seen, after_report
FROM found CROSS JOIN settings
WHERE reports >= threshold
ORDER BY reports DESC, organisation, practice
