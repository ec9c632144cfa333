package org.assay.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Marks the escaped forms of {@code [} and {@code !}: to the parser of links they look like the characters themselves,
 * and {@code \[[text]]} would become a link.
 */
final class EscapedBrackets implements InlineContentParser {

    private static final List<String> BRACKETS = List.of("\\[", "&#91;", "&#x5b;", "&#x5B;", "&lbrack;", "&lsqb;");
    private static final List<String> MARKS = List.of("\\!", "&#33;", "&#x21;", "&excl;");

    /** Hands the parser to commonmark. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\', '&');
        }

        @Override
        public InlineContentParser create() {
            return new EscapedBrackets();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (skipsOne(BRACKETS, scanner)) {
            return ParsedInline.of(new EscapedText("["), scanner.position());
        }
        return skipsOne(MARKS, scanner)
                ? ParsedInline.of(new EscapedText("!"), scanner.position())
                : ParsedInline.none();
    }

    private static boolean skipsOne(List<String> forms, Scanner scanner) {
        for (String form : forms) {
            if (scanner.next(form)) {
                return true;
            }
        }
        return false;
    }
}
