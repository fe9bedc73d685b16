package org.ihtsdo.drools.service;

import java.util.List;
import java.util.Set;
import org.ihtsdo.drools.domain.Concept;

/** What is known of other concepts. Some names are spelt in two ways, because rules spell them so. */
public interface ConceptService {
    boolean isActive(String conceptId);

    boolean isInactiveConceptSameAs(String inactiveConceptId, String conceptId);

    boolean isConceptModellingChanged(Concept concept);

    Concept findById(String conceptId);

    Set<String> getAllTopLevelHierarchies();

    Set<String> findStatedAncestorsOfConcept(Concept concept);

    Set<String> findStatedAncestorsOfConcepts(List<String> conceptIds);

    Set<String> findTopLevelHierarchiesOfConcept(Concept concept);

    Set<String> findLanguageReferenceSetByModule(String moduleId);

    default Set<String> getAllTopLevelHierachies() {
        return getAllTopLevelHierarchies();
    }

    default Set<String> findTopLevelHierachiesOfConcept(Concept concept) {
        return findTopLevelHierarchiesOfConcept(concept);
    }
}
