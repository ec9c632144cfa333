package org.assay.markup;

import org.commonmark.node.Node;

/**
 * The direction of an element that holds other blocks. {@code dir="auto"} does not look into blocks that have a {@code
 * dir} of their own, so that an Arabic list would have its bullets on the left; hence it is worked out here.
 */
final class Direction {

    static final String AUTO = "auto";

    private static final int LOOKED_AT = 1_000;

    private Direction() {}

    /** {@code rtl} or {@code ltr} by the first letter that has a direction, {@code auto} where there is none. */
    static String of(Node block) {
        return PlainText.of(block, LOOKED_AT)
                .codePoints()
                .limit(LOOKED_AT)
                .mapToObj(Direction::of)
                .filter(direction -> !direction.equals(AUTO))
                .findFirst()
                .orElse(AUTO);
    }

    private static String of(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> "ltr";
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> "rtl";
            default -> AUTO;
        };
    }
}
