-- Rows of other periods: read, in order, and not counted.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state = 'outside'
