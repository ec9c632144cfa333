package org.assay.markup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Puts each table into a region of its own that scrolls sideways and can be reached by keyboard. The region is named by
 * the table's head; a number tells tables with the same head apart and stands in where the head is empty.
 */
final class TableRegions implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Map<String, Integer> names = new HashMap<>();

    TableRegions(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    @Override
    public void render(Node table) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "table-scroll");
        attributes.put("aria-label", name(table));
        HtmlWriter html = context.getWriter();
        html.line();
        html.tag("div", attributes);
        html.tag("table", context.extendAttributes(table, "table", Map.of()));
        Children.render(table, context);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private String name(Node table) {
        String head = BlockAttributes.name(table.getFirstChild());
        int number = names.merge(head, 1, Integer::sum);
        if (head.isEmpty()) {
            return "#" + number;
        }
        return number == 1 ? head : head + " #" + number;
    }
}
