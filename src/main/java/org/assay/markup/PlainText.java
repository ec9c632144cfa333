package org.assay.markup;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a tree says, without its markup: a line for each paragraph, heading, row and line of code. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder out = new StringBuilder();
    private final int enough;

    private PlainText(int enough) {
        this.enough = enough;
    }

    /** The text of the node and all below it; reading stops soon after so many characters. */
    static String of(Node node, int enough) {
        PlainText text = new PlainText(enough);
        node.accept(text);
        return text.out.toString().strip();
    }

    @Override
    protected void visitChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null && out.length() < enough; node = node.getNext()) {
            node.accept(this);
        }
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        endLine();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        out.append(code.getLiteral());
        endLine();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        out.append(code.getLiteral());
        endLine();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        endLine();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        endLine();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof WikiLinkNode link) {
            out.append(link.text());
        } else if (node instanceof TableRow) {
            visitChildren(node);
            endLine();
        } else if (node instanceof TableCell) {
            visitChildren(node);
            out.append(' ');
        } else if (!(node instanceof FootnoteReference)) {
            visitChildren(node);
        }
    }

    private void endLine() {
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\n')) {
            end--;
        }
        out.setLength(end);
        if (end > 0) {
            out.append('\n');
        }
    }
}
