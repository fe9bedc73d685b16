-- Rows of other units, where the report is that of one unit.
SELECT COUNT(*) AS figure FROM dossier d CROSS JOIN report_window w WHERE d.unit_no <> w.dossier_unit
