package org.ihtsdo.drools.service;

/** What is known of relations that end in a concept. */
public interface RelationshipService {
    boolean hasActiveInboundStatedRelationship(String conceptId);

    boolean hasActiveInboundStatedRelationship(String conceptId, String relationshipTypeId);
}
