package org.assay.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a review stands. {@link #OPEN}, {@link #PUBLISHED}, {@link #REJECTED} and {@link #WITHDRAWN} are stored; {@link
 * #CHANGES_REQUESTED} and {@link #APPROVED} are what an open review is computed to be from its votes and drafts.
 *
 * <p>Drawn in {@code docs/domain.md}. While a review is open, every insider of all its pages may also put pages in, take pages
 * out and say otherwise what it is about; that changes its hash, as new content does.
 *
 * <pre>
 *   OPEN ── request changes ──► CHANGES_REQUESTED ── approve instead ──► OPEN or APPROVED
 *   OPEN ── approve, quorum reached ──► APPROVED ── new content, another set of pages, a stricter rule, a role lost ──► OPEN
 *   APPROVED ── request changes ──► CHANGES_REQUESTED
 *   APPROVED ── publish ──► PUBLISHED
 *   any of the three ── reject ──► REJECTED
 *   any of the three ── withdraw ──► WITHDRAWN
 * </pre>
 */
public enum ReviewState {
    /**
     * Votes are awaited.
     *
     * <p>To {@link #CHANGES_REQUESTED} when a reviewer requests changes; to {@link #APPROVED} when enough reviewers who
     * neither wrote nor asked and whom the space's rule counts have approved; to {@link #REJECTED} by a reviewer; to {@link #WITHDRAWN} by the opener.
     */
    OPEN,
    /**
     * A reviewer wants changes, and his request stands, whatever content came since.
     *
     * <p>To {@link #OPEN} or {@link #APPROVED} when every reviewer who requested changes has voted again and approved, or is
     * no reviewer any more; to {@link #REJECTED} by a reviewer; to {@link #WITHDRAWN} by the opener. Never to {@link #PUBLISHED}.
     */
    CHANGES_REQUESTED,
    /**
     * Enough approvals of the very content that the drafts have now, and no request for changes.
     *
     * <p>To {@link #PUBLISHED} by a reviewer; to {@link #OPEN} when anybody saves new content of any page, puts one in or takes
     * one out, when the rule asks for more, or when an approver loses his role; to {@link #CHANGES_REQUESTED} when a reviewer requests changes; to {@link #REJECTED} by a reviewer; to {@link #WITHDRAWN} by the
     * opener.
     */
    APPROVED,
    /** Its pages were published, all at once. Final for everyone. */
    PUBLISHED,
    /** A reviewer ended it with a comment; the drafts stay as they are. Final for everyone. */
    REJECTED,
    /** Who asked for it took it back; the drafts stay as they are. Final for everyone. */
    WITHDRAWN;

    /** The states of an open review. */
    public static final Set<ReviewState> UNDECIDED = Set.of(OPEN, CHANGES_REQUESTED, APPROVED);

    /** The ways in which a review ends. */
    public static final Set<ReviewState> DECIDED = Set.of(PUBLISHED, REJECTED, WITHDRAWN);

    /** Whether votes still count; else it is final. */
    public boolean isOpen() {
        return UNDECIDED.contains(this);
    }

    /** The state that is stored for this one. */
    ReviewState stored() {
        return isOpen() ? OPEN : this;
    }

    /** As in REST, on the screen and in message keys: {@code changes-requested} … */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a label. */
    public static Optional<ReviewState> of(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
