package org.ihtsdo.drools.helper;

import org.ihtsdo.drools.domain.ComponentType;

/** Identifiers that carry their kind in the last digit but one, and a check digit (Verhoeff's) in the last. */
public final class IdentifierHelper {
    private static final int[] INVERSE = {0, 4, 3, 2, 1, 5, 6, 7, 8, 9};
    private static final int[] SHIFT = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private IdentifierHelper() {}

    /** Whether an identifier is right for its kind; one that was not yet given, or a temporary one with hyphens, is. */
    public static boolean isValidId(String id, ComponentType type) {
        if (id == null || id.isEmpty() || id.contains("-")) {
            return true;
        }
        return id.matches("[0-9]{6,18}") && id.charAt(id.length() - 2) - '0' == type.ordinal() && checks(id);
    }

    /** The sum over the dihedral group of ten elements must be its neutral one. */
    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            for (int turn = 0; turn < i % 8; turn++) {
                digit = SHIFT[digit];
            }
            sum = product(sum, digit);
        }
        return INVERSE[sum] == 0;
    }

    private static int product(int a, int b) {
        int turned = a < 5 ? b % 5 : -(b % 5);
        int place = Math.floorMod(a % 5 + turned, 5);
        return (a < 5) == (b < 5) ? place : 5 + place;
    }
}
