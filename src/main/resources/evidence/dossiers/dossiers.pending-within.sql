-- Not ended at the end of the window, and not yet due.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state = 'pending-within'
