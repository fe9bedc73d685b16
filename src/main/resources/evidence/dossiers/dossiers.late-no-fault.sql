-- Late, but the register says not by fault of the agency.
SELECT COUNT(*) AS figure FROM late_dossier WHERE no_fault = 1
