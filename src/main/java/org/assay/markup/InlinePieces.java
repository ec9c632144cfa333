package org.assay.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Hands long text to the inline parser in pieces.
 *
 * <p>In some places commonmark's work grows with the square of a paragraph's length (open brackets times links, image
 * openers times their text, unclosed tags): a hostile paragraph of 1 MiB would keep a processor busy for hours. Pieces
 * bound the square. A piece ends at the end of a line, or inside a longer line at a space, outside brackets where it
 * can; what would reach over that edge stays text. Paragraphs of common length are never cut.
 */
final class InlinePieces implements InlineParser {

    static final int MAX_CHARS = 16_384;
    static final int MAX_MARKS = 1_024;

    private final InlineParser parser;

    InlinePieces(InlineParser parser) {
        this.parser = parser;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        List<SourceLine> piece = new ArrayList<>();
        int chars = 0;
        int marks = 0;
        for (SourceLine line : lines.getLines()) {
            int lineChars = line.getContent().length() + 1;
            int lineMarks = marks(line.getContent());
            if (chars + lineChars > MAX_CHARS || marks + lineMarks > MAX_MARKS) {
                parseLines(piece, block);
                chars = 0;
                marks = 0;
            }
            if (lineChars > MAX_CHARS || lineMarks > MAX_MARKS) {
                parseLong(line, block);
            } else {
                piece.add(line);
                chars += lineChars;
                marks += lineMarks;
            }
        }
        parseLines(piece, block);
    }

    private void parseLines(List<SourceLine> piece, Node block) {
        if (!piece.isEmpty()) {
            breakLine(block);
            append(SourceLines.of(piece), block);
            piece.clear();
        }
    }

    private void parseLong(SourceLine line, Node block) {
        breakLine(block);
        CharSequence content = line.getContent();
        int start = 0;
        while (start < content.length()) {
            int end = end(content, start);
            append(SourceLines.of(line.substring(start, end)), block);
            start = end;
            if (start < content.length() && content.charAt(start) == ' ') {
                block.appendChild(new Text(" "));
                start++;
            }
        }
    }

    /** The first piece goes straight into the block; the others apart, for the parser would visit all before it again. */
    private void append(SourceLines piece, Node block) {
        if (block.getFirstChild() == null) {
            parser.parse(piece, block);
            return;
        }
        Node apart = new Paragraph();
        parser.parse(piece, apart);
        for (Node child = apart.getFirstChild(); child != null; child = apart.getFirstChild()) {
            block.appendChild(child);
        }
    }

    private static void breakLine(Node block) {
        if (block.getFirstChild() != null) {
            block.appendChild(new SoftLineBreak());
        }
    }

    private static int end(CharSequence content, int start) {
        int depth = 0;
        int marks = 0;
        int space = -1;
        int outside = -1;
        int i = start;
        for (; i < content.length() && i - start < MAX_CHARS; i++) {
            char c = content.charAt(i);
            if (isMark(c) && ++marks > MAX_MARKS) {
                break;
            }
            depth = Math.max(0, depth + (c == '[' ? 1 : 0) - (c == ']' ? 1 : 0));
            if (c == ' ') {
                space = i;
                outside = depth == 0 ? i : outside;
            }
        }
        if (i == content.length()) {
            return i;
        }
        if (space > start) {
            return outside > start ? outside : space;
        }
        boolean inPair =
                Character.isLowSurrogate(content.charAt(i)) && Character.isHighSurrogate(content.charAt(i - 1));
        return inPair ? i - 1 : i;
    }

    private static int marks(CharSequence content) {
        int marks = 0;
        for (int i = 0; i < content.length(); i++) {
            if (isMark(content.charAt(i))) {
                marks++;
            }
        }
        return marks;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '[', ']', '!', '*', '_', '~', '`', '<' -> true;
            default -> false;
        };
    }
}
