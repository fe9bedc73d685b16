-- Not ended at the end of the window although due before it.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state = 'pending-overdue'
