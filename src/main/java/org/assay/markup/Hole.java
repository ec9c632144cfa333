package org.assay.markup;

/**
 * The place of a wiki link in rendered HTML.
 *
 * @param target what it points at
 * @param link the number of the distinct target
 * @param text what the reader sees, already escaped
 */
record Hole(LinkTarget target, int link, String text) {

    /** The link as one caller may see it. */
    void fill(LinkState state, StringBuilder out) {
        String css = state.retired() ? "wiki retired" : state.exists() ? "wiki" : "missing";
        if (state.href() == null) {
            out.append("<span class=\"")
                    .append(css)
                    .append("\" dir=\"auto\">")
                    .append(text)
                    .append("</span>");
            return;
        }
        out.append("<a class=\"").append(css).append("\" dir=\"auto\" href=\"");
        SafeHtml.escape(state.href(), out);
        if (state.exists() && target.anchor() != null) {
            out.append('#').append(target.anchor());
        }
        out.append("\">").append(text).append("</a>");
    }

    /** The link in the form in which a template keeps it. */
    void store(StringBuilder out) {
        out.append("<a ")
                .append(Links.HOLE)
                .append("=\"")
                .append(target.encoded())
                .append("\">");
        out.append(text).append("</a>");
    }
}
