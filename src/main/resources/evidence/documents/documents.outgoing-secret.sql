-- Secret ones, which leave both sides of every share.
SELECT COUNT(*) AS figure FROM document_state d WHERE d.state = 'within' AND d.secret = 1
