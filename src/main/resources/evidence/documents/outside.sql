-- Documents of other periods.
SELECT COUNT(*) AS figure FROM document_state WHERE state = 'outside'
