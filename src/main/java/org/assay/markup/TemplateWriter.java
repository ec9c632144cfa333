package org.assay.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Writes what the allow-list lets through, and takes wiki links and headings out of it on the way.
 *
 * <p>It stands where the sanitizer's own writer would stand. That one inserts comments between braces, drops joiners of
 * Indic scripts and writes every emoji as a number; a wiki has to show a text as it was typed.
 */
final class TemplateWriter implements HtmlStreamEventReceiver {

    /** Links beyond this number are shown as text: each costs a look-up with every view of the page. */
    static final int MAX_HOLES = 5_000;

    private static final Set<String> VOID = Set.of("br", "hr", "input");

    private final List<String> parts = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();
    private final Map<LinkTarget, Integer> numbers = new LinkedHashMap<>();
    private final List<WikiLink> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final StringBuilder out;

    private LinkTarget target;
    private final StringBuilder linkText = new StringBuilder();
    private String headingId;
    private final StringBuilder headingText = new StringBuilder();
    private boolean inNote;

    TemplateWriter(int expected) {
        out = new StringBuilder(expected);
    }

    Rendered rendered() {
        return new Rendered(parts, holes, links, headings);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {
        endPart();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (target != null) {
            return;
        }
        int hole = attributes.indexOf(Links.HOLE);
        if (hole >= 0 && hole % 2 == 0) {
            target = LinkTarget.decoded(attributes.get(hole + 1));
            return;
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.size(); i += 2) {
            out.append(' ').append(attributes.get(i)).append("=\"");
            SafeHtml.escape(attributes.get(i + 1), out);
            out.append('"');
            if (isHeading(element) && attributes.get(i).equals("id")) {
                headingId = attributes.get(i + 1);
            }
        }
        out.append(VOID.contains(element) ? "/>" : ">");
        inNote |= element.equals("sup");
    }

    @Override
    public void closeTag(String element) {
        if (target != null) {
            if (element.equals("a")) {
                endLink();
            }
            return;
        }
        out.append("</").append(element).append('>');
        if (element.equals("sup")) {
            inNote = false;
        } else if (isHeading(element) && headingId != null) {
            String text = headingText.toString().strip();
            headings.add(new Heading(element.charAt(1) - '0', headingId, text));
            headingId = null;
            headingText.setLength(0);
        }
    }

    @Override
    public void text(String text) {
        if (headingId != null && !inNote) {
            headingText.append(text);
        }
        if (target != null) {
            linkText.append(text);
        } else {
            SafeHtml.escape(text, out);
        }
    }

    private void endLink() {
        String text = linkText.toString();
        if (holes.size() == MAX_HOLES) {
            SafeHtml.escape(text, out);
        } else {
            Integer number = numbers.get(target);
            if (number == null) {
                number = numbers.size();
                numbers.put(target, number);
                links.add(new WikiLink(target, text));
            }
            endPart();
            holes.add(new Hole(target, number, SafeHtml.escaped(text).toString()));
        }
        target = null;
        linkText.setLength(0);
    }

    private void endPart() {
        parts.add(out.toString());
        out.setLength(0);
    }

    private static boolean isHeading(String element) {
        return element.length() == 2 && element.charAt(0) == 'h' && Character.isDigit(element.charAt(1));
    }
}
