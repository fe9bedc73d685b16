-- Received before the window and not ended by then.
SELECT COUNT(*) AS figure FROM dossier_state WHERE state <> 'outside' AND received_on < starts_on
