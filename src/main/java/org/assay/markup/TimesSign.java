package org.assay.markup;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A star between two digits is a star: {@code 2*3*4} loses none and has no emphasis. */
final class TimesSign implements InlineContentParser {

    /** Hands the parser to commonmark. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('*');
        }

        @Override
        public InlineContentParser create() {
            return new TimesSign();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        boolean afterDigit = Character.isDigit(scanner.peekPreviousCodePoint());
        scanner.next();
        return afterDigit && Character.isDigit(scanner.peekCodePoint())
                ? ParsedInline.of(new EscapedText("*"), scanner.position())
                : ParsedInline.none();
    }
}
