-- What is there to show: of the reports of each practice, how many have a captured page, a screenshot,
-- the page as it was sent, a marked passage, a letter or photo, and how many have none of these?
-- What fewer than `threshold` dossiers report is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold),
captured AS (
  SELECT pack_no, record_id,
         max(CASE WHEN has_screenshot THEN 1 ELSE 0 END) AS has_screenshot,
         max(CASE WHEN has_source THEN 1 ELSE 0 END) AS has_source
  FROM captures
  GROUP BY pack_no, record_id
),
marked AS (SELECT DISTINCT pack_no, record_id FROM passages WHERE counts),
filed AS (SELECT DISTINCT pack_no, record_id FROM exhibits WHERE counts AND kind = 'file'),
shown AS (
  SELECT r.practice,
         r.dossier_id,
         CASE WHEN c.record_id IS NULL THEN 0 ELSE 1 END AS page,
         coalesce(c.has_screenshot, 0) AS screenshot,
         coalesce(c.has_source, 0) AS source,
         CASE WHEN m.record_id IS NULL THEN 0 ELSE 1 END AS passage,
         CASE WHEN f.record_id IS NULL THEN 0 ELSE 1 END AS file
  FROM records r
  LEFT JOIN captured c ON c.pack_no = r.pack_no AND c.record_id = r.record_id
  LEFT JOIN marked m ON m.pack_no = r.pack_no AND m.record_id = r.record_id
  LEFT JOIN filed f ON f.pack_no = r.pack_no AND f.record_id = r.record_id
  WHERE r.counts
),
found AS (
  SELECT practice,
         count(*) AS reports,
         count(DISTINCT dossier_id) AS dossiers,
         sum(page) AS with_page,
         sum(screenshot) AS with_screenshot,
         sum(source) AS with_source,
         sum(passage) AS with_passage,
         sum(file) AS with_file,
         sum(CASE WHEN page + passage + file = 0 THEN 1 ELSE 0 END) AS with_nothing
  FROM shown
  GROUP BY practice
)
SELECT practice, reports, dossiers, with_page, with_screenshot, with_source, with_passage, with_file,
       with_nothing
FROM found CROSS JOIN settings
WHERE dossiers >= threshold
ORDER BY practice
