package org.assay.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders links, images and wiki links.
 *
 * <p>A link whose address is not allowed is shown as it was typed. An image is shown as a link with its alternative
 * text: to load it would tell a foreign server who reads the page, and when. A wiki link becomes a hole: an {@code a}
 * element with the attribute {@code data-wiki}, which no text can bring about, since no text becomes an attribute of
 * that name.
 */
final class Links implements NodeRenderer {

    /** Names the target of a hole. */
    static final String HOLE = "data-wiki";

    private static final int MAX_TITLE = 300;
    private static final int MAX_TEXT = 300;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private boolean inLink;

    Links(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, WikiLinkNode.class, EscapedText.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            link(link, link.getDestination(), link.getTitle(), "");
        } else if (node instanceof Image image) {
            link(image, image.getDestination(), image.getTitle(), "!");
        } else if (node instanceof WikiLinkNode link) {
            html.tag("a", Map.of(HOLE, link.target().encoded()));
            html.text(link.text());
            html.tag("/a");
        } else if (node instanceof EscapedText text) {
            html.text(text.getLiteral());
        }
    }

    private void link(Node node, String destination, String title, String sign) {
        Optional<String> address = inLink ? Optional.empty() : Address.safe(destination);
        String text = PlainText.of(node, MAX_TEXT);
        if (address.isPresent()) {
            html.tag("a", attributes(address.get(), title));
            inLink = true;
            content(node, text.isEmpty() ? destination : "");
            inLink = false;
            html.tag("/a");
        } else if (inLink || isBareAddress(destination, text)) {
            content(node, "");
        } else {
            html.text(sign + "[");
            content(node, "");
            html.text("](" + Excerpt.of(destination, MAX_TEXT) + ")");
        }
    }

    /** What the link says; an image says its alternative text. */
    private void content(Node node, String instead) {
        if (!instead.isEmpty()) {
            html.text(Excerpt.of(instead, MAX_TEXT));
        } else if (node instanceof Image) {
            html.text(PlainText.of(node, Integer.MAX_VALUE));
        } else {
            Children.render(node, context);
        }
    }

    private static boolean isBareAddress(String destination, String text) {
        return !text.isEmpty() && (destination.equals(text) || destination.equals("mailto:" + text));
    }

    private static Map<String, String> attributes(String address, String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", address);
        if (title != null && !title.isBlank()) {
            attributes.put("title", Excerpt.of(title, MAX_TITLE));
        }
        return attributes;
    }
}
