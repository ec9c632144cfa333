package org.assay.markup;

import org.commonmark.node.CustomNode;

/** A wiki link in the tree of a parsed text. */
final class WikiLinkNode extends CustomNode {

    private final LinkTarget target;
    private final String text;

    WikiLinkNode(LinkTarget target, String text) {
        this.target = target;
        this.text = text;
    }

    LinkTarget target() {
        return target;
    }

    String text() {
        return text;
    }
}
