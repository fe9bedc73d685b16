package org.ihtsdo.drools.domain;

import java.util.Collection;

/** A statement about a concept that is no relation. */
public interface OntologyAxiom extends Component {
    boolean isPrimitive();

    boolean isAxiomGCI();

    String getReferencedComponentId();

    String getOwlExpression();

    Collection<String> getOwlExpressionNamedConcepts();
}
