-- How dossiers that ended within the window were handed in.
SELECT c.name, COUNT(*) AS figure
FROM (
    SELECT
        CASE
            WHEN channel = 1 THEN 'online-full'
            WHEN channel = 2 THEN 'online-part'
            WHEN channel = 3 THEN 'online'
            WHEN channel = 4 THEN 'by-post'
            WHEN channel = 5 THEN 'in-person'
            ELSE 'channel-unknown'
        END AS name
    FROM dossier_state WHERE state IN ('early', 'on-time', 'late')
) c
GROUP BY c.name
ORDER BY c.name
