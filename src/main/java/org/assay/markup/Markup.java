package org.assay.markup;

import org.commonmark.node.Node;

/**
 * Markdown as safe HTML, and as plain text.
 *
 * <p>CommonMark with tables, task lists, strikethrough, footnotes, bare addresses, and {@code [[wiki links]]} as {@link
 * WikiLinkSyntax} describes them. HTML in the text is shown as text. Links lead to {@code http}, {@code https}, {@code
 * mailto}, the wiki's own addresses and headings of the same page; a link to anything else is shown as it was typed.
 * Images are shown as links. The same text gives the same bytes; work and result grow in step with its length, whatever
 * it holds. Safe for use by any number of threads.
 */
public final class Markup {

    /** Changes whenever the same text gives other HTML; belongs to the key of every cache of {@link Rendered}. */
    public static final int VERSION = 1;

    /** The text, read once: for whoever wants more than one thing of it. */
    public Parsed parse(String markdown) {
        return new Parsed(markdown, MarkdownParser.isExcessive(markdown) ? null : MarkdownParser.parse(markdown));
    }

    /** The text as HTML: {@link Parsed#rendered()}. */
    public Rendered render(String markdown) {
        return parse(markdown).rendered();
    }

    /** All that the text says: {@link Parsed#plainText()}. */
    public String plainText(String markdown) {
        return parse(markdown).plainText();
    }

    /** The beginning of {@link #plainText(String)}: at most so many code points, with "…" where there is more. */
    public String plainText(String markdown, int maxCodePoints) {
        if (MarkdownParser.isExcessive(markdown)) {
            return Excerpt.of(markdown, maxCodePoints);
        }
        int enough = (int) Math.min(Integer.MAX_VALUE, 2L * maxCodePoints + 2);
        return Excerpt.of(PlainText.of(MarkdownParser.parse(markdown), enough), maxCodePoints);
    }

    /** A text that has been read. */
    public static final class Parsed {

        private final String markdown;
        private final Node document;

        /** @param document null where the text asks for too much to be read at all */
        private Parsed(String markdown, Node document) {
            this.markdown = markdown;
            this.document = document;
        }

        /**
         * The text as HTML, ready to be filled for a caller. A text that asks for far more output than it has input (tables
         * of mostly missing cells, long addresses repeated by reference) is shown as it was typed.
         */
        public Rendered rendered() {
            return Rendered.sanitised(html());
        }

        /** All that the text says, without its markup: a line for each paragraph. For the search. */
        public String plainText() {
            return document == null ? markdown : PlainText.of(document, Integer.MAX_VALUE);
        }

        private String html() {
            if (document == null) {
                return asTyped();
            }
            try {
                return HtmlOutput.of(document);
            } catch (HtmlOutput.TooLong e) {
                return asTyped();
            }
        }

        private String asTyped() {
            return "<pre dir=\"auto\">" + SafeHtml.escaped(markdown) + "</pre>";
        }
    }
}
