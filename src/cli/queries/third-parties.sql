-- Which third parties stand on the pages of which organisation: on how many captured pages, on how many
-- of them were they requested for certain, and by which service?
-- It is about websites and not about people; `threshold` is the least number of captures.
WITH settings AS (SELECT 1 AS threshold),
page_of AS (
  SELECT c.capture_id, c.url, min(r.organisation_code) AS organisation_code,
         min(r.organisation_name) AS organisation
  FROM captures c
  JOIN records r ON r.record_id = c.record_id AND r.counts
  WHERE c.counts
  GROUP BY c.capture_id, c.url
),
found AS (
  SELECT p.organisation_code,
         min(p.organisation) AS organisation,
         coalesce(h.domain, h.host) AS third_party,
         max(h.service_name) AS service,
         count(DISTINCT h.capture_id) AS captures,
         count(DISTINCT p.url) AS pages,
         count(DISTINCT CASE WHEN concat(' ', h.seen, ' ') LIKE '% timing %'
                             THEN h.capture_id END) AS requested_for_certain
  FROM hosts h
  JOIN page_of p ON p.capture_id = h.capture_id
  WHERE h.counts AND h.party = 'third'
  GROUP BY p.organisation_code, coalesce(h.domain, h.host)
)
SELECT organisation_code, organisation, third_party, service, captures, pages, requested_for_certain
FROM found CROSS JOIN settings
WHERE captures >= threshold
ORDER BY captures DESC, organisation, third_party
