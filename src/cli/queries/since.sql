-- Since when does it go on, and for how long? Of those who said since when: the first day of each
-- practice, how many months that was when it was reported (the most, and on average), and how many said
-- that it still goes on.
-- What fewer than `threshold` dossiers report is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold),
since AS (
  SELECT pack_no, record_id, min(earliest) AS earliest
  FROM answers
  WHERE counts AND question = 'going-on-since' AND earliest IS NOT NULL
  GROUP BY pack_no, record_id
),
still AS (
  SELECT DISTINCT pack_no, record_id
  FROM answers
  WHERE counts AND question = 'still-going-on' AND choice = 'yes'
),
lasted AS (
  SELECT r.practice,
         r.dossier_id,
         s.earliest,
         (year(r.sealed_at) - year(s.earliest)) * 12
           + month(r.sealed_at) - month(s.earliest) AS months,
         CASE WHEN g.record_id IS NULL THEN 0 ELSE 1 END AS is_going_on
  FROM records r
  JOIN since s ON s.pack_no = r.pack_no AND s.record_id = r.record_id
  LEFT JOIN still g ON g.pack_no = r.pack_no AND g.record_id = r.record_id
  WHERE r.counts
),
found AS (
  SELECT practice,
         count(*) AS reports,
         count(DISTINCT dossier_id) AS dossiers,
         min(earliest) AS first_day,
         max(months) AS most_months,
         round(avg(months), 1) AS average_months,
         sum(is_going_on) AS still_going_on
  FROM lasted
  GROUP BY practice
)
SELECT practice, reports, dossiers, first_day, most_months, average_months, still_going_on
FROM found CROSS JOIN settings
WHERE dossiers >= threshold
ORDER BY first_day, practice
