package org.assay.compare;

import java.util.List;
import java.util.Set;

/**
 * What became of a quote in another text.
 *
 * @param state {@link Place.State#EXACT}: the same words at the same place; {@code MOVED}: the same words elsewhere; {@code
 *     ALTERED}: other words stand for it; {@code AMBIGUOUS}: it stands more than once and what is around does not tell which
 *     is meant; {@code LOST}: nothing of it is there
 * @param start where it stands, or what stands for it, in code points; -1 where it is lost or ambiguous
 * @param end where that ends, exclusive
 * @param before the quote, with what is gone marked; empty unless it is altered
 * @param after what stands for it, with what is new marked
 * @param doubts what may say another thing now; empty unless it is altered
 */
public record QuotePlace(
        Place.State state, int start, int end, List<Span> before, List<Span> after, Set<MinorEdit.Doubt> doubts) {

    private static final Set<MinorEdit.Doubt> GRAVE =
            Set.of(MinorEdit.Doubt.NUMBER, MinorEdit.Doubt.NEGATION, MinorEdit.Doubt.NAME);

    static final QuotePlace LOST = new QuotePlace(Place.State.LOST, -1, -1, List.of(), List.of(), Set.of());
    static final QuotePlace AMBIGUOUS = new QuotePlace(Place.State.AMBIGUOUS, -1, -1, List.of(), List.of(), Set.of());

    public QuotePlace {
        before = List.copyOf(before);
        after = List.copyOf(after);
        doubts = Set.copyOf(doubts);
    }

    /** A quote whose words are there. */
    public static QuotePlace same(Place.State state, int start, int end) {
        return new QuotePlace(state, start, end, List.of(), List.of(), Set.of());
    }

    /** Whether a number, a negation or a name is another: then it says another thing. */
    public boolean isGrave() {
        return doubts.stream().anyMatch(GRAVE::contains);
    }

    /** Whether the same words stand in the other text, and one knows where. */
    public boolean isSame() {
        return state == Place.State.EXACT || state == Place.State.MOVED;
    }
}
