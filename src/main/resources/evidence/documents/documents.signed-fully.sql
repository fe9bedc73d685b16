-- Of the electronic ones: signed by the leader and by the agency.
SELECT COUNT(*) AS figure FROM document_state d WHERE d.state = 'within' AND d.secret = 0 AND d.electronic = 1 AND d.leader = 1 AND d.agency = 1
