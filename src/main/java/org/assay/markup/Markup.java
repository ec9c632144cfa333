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

    /**
     * The text as HTML, ready to be filled for a caller. A text that asks for far more output than it has input (tables
     * of mostly missing cells, long addresses repeated by reference) is shown as it was typed.
     */
    public Rendered render(String markdown) {
        return Rendered.sanitised(html(markdown));
    }

    /** All that the text says, without its markup: a line for each paragraph. For the search. */
    public String plainText(String markdown) {
        return MarkdownParser.isExcessive(markdown)
                ? markdown
                : PlainText.of(MarkdownParser.parse(markdown), Integer.MAX_VALUE);
    }

    /** The beginning of {@link #plainText(String)}: at most so many code points, with "…" where there is more. */
    public String plainText(String markdown, int maxCodePoints) {
        if (MarkdownParser.isExcessive(markdown)) {
            return Excerpt.of(markdown, maxCodePoints);
        }
        int enough = (int) Math.min(Integer.MAX_VALUE, 2L * maxCodePoints + 2);
        return Excerpt.of(PlainText.of(MarkdownParser.parse(markdown), enough), maxCodePoints);
    }

    private static String html(String markdown) {
        if (MarkdownParser.isExcessive(markdown)) {
            return asTyped(markdown);
        }
        Node document = MarkdownParser.parse(markdown);
        try {
            return HtmlOutput.of(document);
        } catch (HtmlOutput.TooLong e) {
            return asTyped(markdown);
        }
    }

    private static String asTyped(String markdown) {
        return "<pre dir=\"auto\">" + SafeHtml.escaped(markdown) + "</pre>";
    }
}
