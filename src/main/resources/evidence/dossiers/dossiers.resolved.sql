-- Ended within the window.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state IN ('early', 'on-time', 'late')
