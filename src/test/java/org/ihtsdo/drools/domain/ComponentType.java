package org.ihtsdo.drools.domain;

/** What kind of component an identifier may belong to; the names are those that rules write. */
public enum ComponentType {
    Concept,
    Description,
    Relationship
}
