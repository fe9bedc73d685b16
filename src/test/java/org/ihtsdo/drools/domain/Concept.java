package org.ihtsdo.drools.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** A meaning, with the texts and relations that define it. */
public interface Concept extends Component {
    String getDefinitionStatusId();

    Collection<? extends Description> getDescriptions();

    Collection<? extends Relationship> getRelationships();

    Collection<? extends OntologyAxiom> getOntologyAxioms();

    Collection<? extends Annotation> getAnnotations();

    Map<String, Set<String>> getAssociationTargets();
}
