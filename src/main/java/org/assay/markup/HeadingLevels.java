package org.assay.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Keeps the first level of headings for the page's title. A text that uses it has all its headings one level lower; a
 * text that begins with the second level stays as it is. Either way the contents follow the title without a gap.
 */
final class HeadingLevels {

    private static final int LOWEST = 6;

    private HeadingLevels() {}

    static void lower(Node document) {
        List<Heading> headings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        if (headings.stream().anyMatch(heading -> heading.getLevel() == 1)) {
            headings.forEach(heading -> heading.setLevel(Math.min(LOWEST, heading.getLevel() + 1)));
        }
    }
}
