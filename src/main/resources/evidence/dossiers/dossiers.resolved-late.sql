-- Ended after the due date, whatever was appointed anew.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state = 'late'
