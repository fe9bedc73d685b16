package org.ihtsdo.drools.helper;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihtsdo.drools.domain.Concept;
import org.ihtsdo.drools.domain.Constants;
import org.ihtsdo.drools.domain.Relationship;

/** Questions about the relations of one concept. */
public final class RelationshipHelper {
    private RelationshipHelper() {}

    public static boolean hasActiveRelationshipOfType(Concept concept, String typeId) {
        return active(concept).anyMatch(isOf(typeId));
    }

    public static boolean hasActiveRelationshipNotOfType(Concept concept, String typeId) {
        return active(concept).anyMatch(isOf(typeId).negate());
    }

    public static int countRelationshipsInGroup(Concept concept, int group) {
        return (int) concept.getRelationships().stream()
                .filter(r -> !isInferred(r) && r.getRelationshipGroup() == group)
                .count();
    }

    public static Set<String> getActiveStatedParentConceptIds(Concept concept) {
        return active(concept)
                .filter(isOf(Constants.IS_A))
                .filter(r -> !isInferred(r) && !r.isAxiomGCI())
                .map(Relationship::getDestinationId)
                .collect(Collectors.toSet());
    }

    private static Stream<? extends Relationship> active(Concept concept) {
        return concept.getRelationships().stream().filter(Relationship::isActive);
    }

    private static boolean isInferred(Relationship relationship) {
        return Constants.INFERRED_RELATIONSHIP.equals(relationship.getCharacteristicTypeId());
    }

    private static Predicate<Relationship> isOf(String typeId) {
        return r -> typeId.equals(r.getTypeId());
    }
}
