-- Ended on the due date, or by the next working day where it is a day off.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state = 'on-time'
