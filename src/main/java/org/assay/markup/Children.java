package org.assay.markup;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders what a node holds. */
final class Children {

    private Children() {}

    static void render(Node parent, HtmlNodeRendererContext context) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
