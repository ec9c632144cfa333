package org.assay.markup;

import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What stands between {@code [[} and {@code ]]}: {@code [space/]page[#heading][|label]}.
 *
 * <p>The page is given by its title or its slug, the space by its slug (so {@code TCP/IP} is a page: {@code TCP} is not
 * a slug). The label begins after the first {@code |}; a backslash before that bar belongs to it, for in a table the
 * bar has to be typed {@code \|}. {@code [[#heading]]} points into the same page. A target that begins with a lower-case
 * word and a colon, without a space between, is kept free for later ({@code claim:…}, and addresses) and stays text.
 */
final class WikiLinkSyntax {

    private static final int MAX_LENGTH = 1_000;
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private WikiLinkSyntax() {}

    /** The node that the text between the brackets stands for; empty where it is no link and stays as it was typed. */
    static Optional<Node> parse(String inner) {
        if (inner.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int bar = inner.indexOf('|');
        int end = bar > 0 && inner.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        String typed = tidy(bar < 0 ? inner : inner.substring(0, end));
        String label = bar < 0 ? "" : tidy(inner.substring(bar + 1));
        return hasPrefix(typed) ? Optional.empty() : node(typed, label.isEmpty() ? typed : label);
    }

    private static Optional<Node> node(String typed, String text) {
        int hash = typed.indexOf('#');
        String path = hash < 0 ? typed : typed.substring(0, hash).strip();
        String anchor = hash < 0 ? null : HeadingIds.anchor(typed.substring(hash + 1));
        if (path.isEmpty()) {
            return Optional.ofNullable(anchor).map(id -> inPage(id, text));
        }
        int slash = path.indexOf('/');
        String space = slash < 0 ? null : path.substring(0, slash).strip();
        boolean inSpace = space != null && Slug.isSlug(space);
        return Slug.of(inSpace ? path.substring(slash + 1) : path)
                .map(slug -> new WikiLinkNode(new LinkTarget(inSpace ? space : null, slug, anchor), text));
    }

    private static Node inPage(String id, String text) {
        Link link = new Link('#' + id, null);
        link.appendChild(new Text(text));
        return link;
    }

    private static boolean hasPrefix(String typed) {
        int colon = typed.indexOf(':');
        if (colon < 1 || colon + 1 == typed.length() || typed.charAt(colon + 1) == ' ') {
            return false;
        }
        return typed.chars().limit(colon).allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /** Without the backslashes that escape, with single spaces. */
    private static String tidy(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && ESCAPABLE.indexOf(raw.charAt(i + 1)) >= 0) {
                out.append(raw.charAt(++i));
            } else if (c != ' ' && c != '\t' && c != '\n') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
