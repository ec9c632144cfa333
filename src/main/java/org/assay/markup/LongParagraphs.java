package org.assay.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Ends a paragraph soon after {@value #MAX_LINES} lines and lets the rest be a paragraph of its own. At each line commonmark
 * copies all lines that the paragraph has so far, to see whether it is becoming a table or a list: half a million short
 * lines would take minutes. Keeps state: one for each text.
 */
final class LongParagraphs implements BlockParserFactory {

    static final int MAX_LINES = 1_000;

    /** To count the lines is to copy them; lines that begin with a letter do not even get here. */
    private static final int CALLS_PER_COUNT = 32;

    private BlockParser paragraph;
    private int calls;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockParser current = matched.getMatchedBlockParser();
        if (!(current.getBlock() instanceof Paragraph) || current instanceof Rest) {
            return BlockStart.none();
        }
        if (current != paragraph) {
            paragraph = current;
            calls = 0;
        }
        boolean isLong = calls++ % CALLS_PER_COUNT == 0
                && matched.getParagraphLines().getLines().size() >= MAX_LINES;
        return isLong ? BlockStart.of(new Rest()).atIndex(state.getIndex()) : BlockStart.none();
    }

    /** A paragraph that is looked at no more. */
    private static final class Rest extends AbstractBlockParser {

        private final Paragraph block = new Paragraph();
        private final List<SourceLine> lines = new ArrayList<>();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean canHaveLazyContinuationLines() {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            lines.add(line);
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(SourceLines.of(lines), block);
        }
    }
}
