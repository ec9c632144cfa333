package org.assay.markup;

import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Renders emphasis up to a depth and only its text below: the sanitizer drops text that is nested very deeply, and no
 * text may get lost.
 */
final class Emphases implements NodeRenderer {

    private static final int MAX_DEPTH = 16;

    private final HtmlNodeRendererContext context;
    private int depth;

    Emphases(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Emphasis.class, StrongEmphasis.class, Strikethrough.class);
    }

    @Override
    public void render(Node node) {
        String tag = node instanceof Emphasis ? "em" : node instanceof StrongEmphasis ? "strong" : "del";
        boolean shown = depth < MAX_DEPTH;
        depth++;
        if (shown) {
            context.getWriter().tag(tag);
        }
        Children.render(node, context);
        if (shown) {
            context.getWriter().tag('/' + tag);
        }
        depth--;
    }
}
