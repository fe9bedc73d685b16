-- Sent in electronic form, secret ones left out.
SELECT COUNT(*) AS figure FROM document_state d WHERE d.state = 'within' AND d.secret = 0 AND d.electronic = 1
