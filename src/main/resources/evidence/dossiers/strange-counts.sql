-- How many rows people have to look at, by reason.
SELECT reason AS name, COUNT(*) AS figure FROM strange_dossier GROUP BY reason ORDER BY reason
