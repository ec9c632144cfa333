package org.assay.markup;

import org.commonmark.node.Text;

/** A character that was typed in an escaped form, so that it cannot take part in a wiki link. */
final class EscapedText extends Text {

    EscapedText(String literal) {
        super(literal);
    }
}
