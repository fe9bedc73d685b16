package org.ihtsdo.drools.domain;

/** One relation from a concept to another concept or to a value. */
public interface Relationship extends Component {
    String getAxiomId();

    boolean isAxiomGCI();

    String getSourceId();

    int getRelationshipGroup();

    String getTypeId();

    String getDestinationId();

    String getCharacteristicTypeId();

    String getConcreteValue();
}
