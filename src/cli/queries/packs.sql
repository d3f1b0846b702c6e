-- Which packs were read: how many are intact, of which edition, and how many have rows in the tables?
SELECT verdict, standing, edition, version,
       count(*) AS packs,
       count(DISTINCT dossier_id) AS dossiers
FROM packs
GROUP BY verdict, standing, edition, version
ORDER BY verdict, standing, edition, version
