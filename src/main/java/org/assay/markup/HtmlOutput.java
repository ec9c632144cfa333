package org.assay.markup;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes a tree as HTML that still has to pass the {@link AllowList}. */
final class HtmlOutput {

    /** Far above what a text of 1 MiB needs that is meant to be read. */
    private static final int MAX_CHARS = 16 << 20;

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .attributeProviderFactory(context -> new BlockAttributes())
            .nodeRendererFactory(Links::new)
            .nodeRendererFactory(Emphases::new)
            .nodeRendererFactory(TableRegions::new)
            .nodeRendererFactory(Footnotes::new)
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .build();

    private HtmlOutput() {}

    /**
     * The HTML of the tree.
     *
     * @throws TooLong where a short text makes for immense HTML, by repeating long addresses or titles
     */
    static String of(Node document) {
        Bounded out = new Bounded();
        RENDERER.render(document, out);
        return out.html.toString();
    }

    /** The HTML would be longer than any page can be. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("the text makes for too much HTML", null, false, false);
        }
    }

    private static final class Bounded implements Appendable {

        private final StringBuilder html = new StringBuilder();

        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            if (html.length() + (end - start) > MAX_CHARS) {
                throw new TooLong();
            }
            html.append(text, start, end);
            return this;
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }
    }
}
