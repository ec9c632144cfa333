package org.assay.markup;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives blocks their direction, headings their ids, cells their alignment, check boxes their names. */
final class BlockAttributes implements AttributeProvider {

    private static final int MAX_NAME = 120;

    private final HeadingIds ids = new HeadingIds();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                attributes.put("id", ids.next(PlainText.of(node, MAX_NAME)));
                attributes.put("dir", Direction.AUTO);
            }
            case "p", "pre" -> attributes.put("dir", Direction.AUTO);
            case "li" -> item(node, attributes);
            case "ul", "ol", "blockquote", "table" -> attributes.put("dir", Direction.of(node));
            case "th", "td" -> cell((TableCell) node, attributes);
            case "input" -> attributes.put("aria-label", name(node.getParent()));
            default -> {}
        }
    }

    private static void item(Node item, Map<String, String> attributes) {
        boolean tight = item.getParent() instanceof ListBlock list && list.isTight();
        attributes.put("dir", tight ? Direction.AUTO : Direction.of(item));
        if (item.getFirstChild() instanceof TaskListItemMarker) {
            attributes.put("class", "task");
        }
    }

    private static void cell(TableCell cell, Map<String, String> attributes) {
        attributes.put("dir", Direction.AUTO);
        String align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", "align-" + align);
        }
        if (cell.isHeader()) {
            attributes.put("scope", "col");
        }
    }

    /** The first line of what the node says: a name in the text's own language, so that none of ours gets stored. */
    static String name(Node node) {
        String text = PlainText.of(node, MAX_NAME);
        int end = text.indexOf('\n');
        return Excerpt.of(end < 0 ? text : text.substring(0, end), MAX_NAME);
    }
}
