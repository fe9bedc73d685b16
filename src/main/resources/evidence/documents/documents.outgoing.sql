-- Outgoing documents issued within the window, secret ones among them.
SELECT COUNT(*) AS figure FROM document_state d WHERE d.state = 'within'
