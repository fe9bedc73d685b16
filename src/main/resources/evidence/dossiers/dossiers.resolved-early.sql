-- Ended on a day before the due date itself.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state = 'early'
