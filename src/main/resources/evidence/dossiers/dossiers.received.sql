-- Newly received within the window.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state <> 'outside' AND received_on >= starts_on
