-- Late by fault of the agency, with a letter of apology.
SELECT COUNT(*) AS figure FROM late_dossier WHERE COALESCE(no_fault, 0) = 0 AND apology = 1
