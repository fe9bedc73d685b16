package org.ihtsdo.drools.helper;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihtsdo.drools.domain.Concept;
import org.ihtsdo.drools.domain.Relationship;

/** Questions about lists of concepts, and about the axioms of one. */
public final class ConceptHelper {
    private ConceptHelper() {}

    /** Whether these concepts are exactly the named ones, and more than one. */
    public static boolean containsAnyConcept(List<String> concepts, String... named) {
        Set<String> found = new HashSet<>(concepts);
        return concepts.size() > 1 && concepts.size() == named.length && found.equals(Set.of(named));
    }

    /** Whether there are several hierarchies, and not only those whose company is allowed. */
    public static boolean isMoreThanOneTopLevelHierarchy(List<String> hierarchies, String... allowed) {
        boolean several = hierarchies.size() > 1 && hierarchies.size() >= allowed.length;
        return several && !containsAnyConcept(hierarchies, allowed);
    }

    /** Whether two axioms of a concept say the same. */
    public static boolean isAxiomEquivalent(Concept concept) {
        Map<String, Set<List<Object>>> byAxiom = new HashMap<>();
        for (Relationship r : concept.getRelationships()) {
            if (r.getAxiomId() != null && !r.isAxiomGCI()) {
                byAxiom.computeIfAbsent(r.getAxiomId(), id -> new HashSet<>()).add(meaning(r));
            }
        }
        Collection<Set<List<Object>>> axioms = byAxiom.values();
        return new HashSet<>(axioms).size() < axioms.size();
    }

    private static List<Object> meaning(Relationship r) {
        String target = r.getDestinationId() == null ? "=" + r.getConcreteValue() : r.getDestinationId();
        return List.of(r.getRelationshipGroup(), String.valueOf(r.getTypeId()), target);
    }
}
