-- Rows of other units, where the report is that of one unit.
SELECT COUNT(*) AS figure FROM document d CROSS JOIN report_window w WHERE d.unit_no <> w.document_unit
