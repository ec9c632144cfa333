package org.assay.markup;

import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Recognises {@code [[…]]}: commonmark asks at each closed pair of brackets, and a pair that is itself directly within
 * brackets is a wiki link. {@code ![[…]]} stays text, kept free for embedding.
 */
final class WikiLinkParser implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        boolean plain = info.marker() == null && info.destination() == null && info.label() == null;
        Node outer = info.openingBracket().getPrevious();
        if (!plain || info.text().startsWith("^") || !isTyped(outer, "[") || isTyped(outer.getPrevious(), "!")) {
            return LinkResult.none();
        }
        scanner.setPosition(info.afterTextBracket());
        if (!scanner.next(']')) {
            return LinkResult.none();
        }
        Optional<Node> link = WikiLinkSyntax.parse(info.text());
        if (link.isEmpty()) {
            return LinkResult.none();
        }
        outer.unlink();
        return LinkResult.replaceWith(link.get(), scanner.position());
    }

    private static boolean isTyped(Node node, String literal) {
        return node instanceof Text text
                && !(node instanceof EscapedText)
                && text.getLiteral().equals(literal);
    }
}
