-- Ended within the window, handed in wholly online. Says nothing where the register does not tell wholly from partly.
SELECT CASE WHEN SUM(CASE WHEN channel = 3 THEN 1 ELSE 0 END) > 0 THEN NULL ELSE SUM(CASE WHEN channel = 1 THEN 1 ELSE 0 END) END AS figure
FROM dossier_state WHERE state IN ('early', 'on-time', 'late')
