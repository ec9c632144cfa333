package org.assay.markup;

import java.util.List;

/**
 * A text as HTML, but for the state of its wiki links, which depends on who reads. Immutable; may be kept and shared by
 * all callers, by content hash and {@link Markup#VERSION}.
 *
 * <p>{@link #fill(LinkStates)} completes it for one caller: by joining strings, since it runs with each view of a page.
 * {@link #template()} and {@link #restore(String)} carry it through a store, so that what was published is shown years
 * later as it was. What comes back from the store is sanitised again.
 */
public final class Rendered {

    private static final int OBJECT = 48;

    private final String[] parts;
    private final Hole[] holes;
    private final List<WikiLink> links;
    private final List<LinkTarget> targets;
    private final List<Heading> headings;
    private final int length;

    /** The parts stand around the holes: one more than these. */
    Rendered(List<String> parts, List<Hole> holes, List<WikiLink> links, List<Heading> headings) {
        this.parts = parts.toArray(String[]::new);
        this.holes = holes.toArray(Hole[]::new);
        this.links = List.copyOf(links);
        this.targets = links.stream().map(WikiLink::target).toList();
        this.headings = List.copyOf(headings);
        this.length = parts.stream().mapToInt(String::length).sum()
                + holes.stream().mapToInt(hole -> hole.text().length()).sum();
    }

    /**
     * Brings back what {@link #template()} gave. The text is trusted as little as a page that someone has just typed:
     * whatever the allow-list does not know is dropped.
     */
    public static Rendered restore(String template) {
        return sanitised(template);
    }

    /** What the allow-list leaves of the HTML. */
    static Rendered sanitised(String html) {
        TemplateWriter writer = new TemplateWriter(html.length());
        AllowList.sanitize(html, writer);
        return writer.rendered();
    }

    /** The HTML for one caller; asks once for each distinct target. */
    public SafeHtml fill(LinkStates states) {
        LinkState[] known = new LinkState[links.size()];
        StringBuilder out = new StringBuilder(length + 64 * holes.length);
        out.append(parts[0]);
        for (int i = 0; i < holes.length; i++) {
            Hole hole = holes[i];
            LinkState state = known[hole.link()];
            if (state == null) {
                LinkState told = states.of(hole.target());
                state = told == null ? LinkState.MISSING : told;
                known[hole.link()] = state;
            }
            hole.fill(state, out);
            out.append(parts[i + 1]);
        }
        return new SafeHtml(out.toString());
    }

    /** The HTML with the targets of its wiki links, for a store. Not for a page. */
    public String template() {
        StringBuilder out = new StringBuilder(length + 64 * holes.length).append(parts[0]);
        for (int i = 0; i < holes.length; i++) {
            holes[i].store(out);
            out.append(parts[i + 1]);
        }
        return out.toString();
    }

    /** The wiki links, one for each distinct target, in the order of their first appearance. */
    public List<WikiLink> links() {
        return links;
    }

    /** Where the text's links lead, in order of first appearance. */
    public List<LinkTarget> targets() {
        return targets;
    }

    /** The headings in their order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Roughly the bytes that this takes in memory, for a cache with a bound. */
    public int weight() {
        long strings = 2L * length + OBJECT * (parts.length + 6L * holes.length);
        long lists = 4L * OBJECT * (links.size() + headings.size());
        return (int) Math.min(Integer.MAX_VALUE, OBJECT + strings + lists);
    }
}
