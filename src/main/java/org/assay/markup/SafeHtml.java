package org.assay.markup;

/**
 * HTML that may be printed as it is: the only type that a page may print unescaped.
 *
 * <p>There are two ways to get one: {@link #escaped(String)} makes text of any origin harmless, and {@link
 * Rendered#fill(LinkStates)} gives what the allow-list of this package let through. The constructor is closed so that
 * no third way comes into being elsewhere.
 */
public final class SafeHtml {

    private static final SafeHtml EMPTY = new SafeHtml("");

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /**
     * The text as HTML that shows exactly this text, both between tags and inside a quoted attribute. Characters that
     * XML forbids (C0 controls other than tab and line ends, lone surrogates) become U+FFFD. Null counts as empty.
     */
    public static SafeHtml escaped(String text) {
        if (text == null || text.isEmpty()) {
            return EMPTY;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, out);
        return new SafeHtml(out.toString());
    }

    /** Appends the text so that neither an HTML nor an XML parser can leave the text or the quoted attribute. */
    static void escape(CharSequence text, StringBuilder out) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < length
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(isXml(c) ? c : '\uFFFD');
                    }
                }
            }
        }
    }

    private static boolean isXml(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return !Character.isSurrogate(c) && c < '\uFFFE';
    }

    /** The HTML itself. */
    @Override
    public String toString() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
