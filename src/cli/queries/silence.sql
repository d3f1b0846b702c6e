-- What came of the first letter: to each organisation, how many were sent by which route, how many of
-- them can be shown, how many were answered, how many too late, and of how many the term had passed
-- without an answer on the day of the pack?
-- `months` is the term (AVG art. 12(3): one month, two more when it was extended); routes have their
-- own. That something came in, or was sent on, is no answer. Editions for an organisation hold no steps.
-- What fewer than `threshold` dossiers sent is left out: somebody could be recognised by it.
WITH settings AS (SELECT 5 AS threshold, 1 AS months),
looked AS (
  SELECT t.step_id, max(p.day) AS on_pack
  FROM steps t JOIN packs p ON p.pack_no = t.pack_no
  GROUP BY t.step_id
),
answered AS (
  SELECT to_step,
         min(CASE WHEN outcome NOT IN ('received', 'forwarded', 'extended')
                  THEN coalesce(received_on, on_day) END) AS answered_on,
         max(CASE WHEN outcome = 'extended' THEN 2 ELSE 0 END) AS more_months
  FROM steps
  WHERE counts AND kind = 'answered'
  GROUP BY to_step
),
sent AS (
  SELECT s.dossier_id,
         s.organisation_code,
         s.organisation_name,
         s.route,
         s.on_day,
         s.proofs,
         a.answered_on,
         l.on_pack,
         coalesce(s.received_on, s.on_day)
           + (months + coalesce(a.more_months, 0)) * INTERVAL '1' MONTH AS term_ends
  FROM steps s
  CROSS JOIN settings
  JOIN looked l ON l.step_id = s.step_id
  LEFT JOIN answered a ON a.to_step = s.step_id
  WHERE s.counts AND s.kind = 'sent'
),
found AS (
  SELECT organisation_code,
         min(organisation_name) AS organisation,
         route,
         count(*) AS sent,
         count(DISTINCT dossier_id) AS dossiers,
         min(on_day) AS first_contact,
         sum(CASE WHEN proofs > 0 THEN 1 ELSE 0 END) AS can_be_shown,
         sum(CASE WHEN answered_on IS NOT NULL THEN 1 ELSE 0 END) AS answered,
         sum(CASE WHEN answered_on > term_ends THEN 1 ELSE 0 END) AS answered_late,
         sum(CASE WHEN answered_on IS NULL AND on_pack > term_ends THEN 1 ELSE 0 END) AS silent
  FROM sent
  GROUP BY coalesce(organisation_code, organisation_name), organisation_code, route
)
SELECT organisation_code, organisation, route, sent, dossiers, first_contact, can_be_shown,
       answered, answered_late, silent
FROM found CROSS JOIN settings
WHERE dossiers >= threshold
ORDER BY silent DESC, organisation, route
