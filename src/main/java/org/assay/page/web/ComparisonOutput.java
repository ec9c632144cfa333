package org.assay.page.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.assay.compare.Comparison;
import org.assay.compare.Section;
import org.assay.platform.web.Texts;

/**
 * {@code <a:diff value="…" part="…"/>}: two texts side by side, as a table; the style sheet makes it one column where
 * room is short or the reader wants it so.
 *
 * <p>A component rather than a view, since it writes thousands of cells. What the texts say is written as text only, with
 * hidden characters made visible. {@code part} tells apart the comparisons of one screen; {@code margin} is what is said
 * below lines of the text after ({@link Margin}).
 */
@FacesComponent(ComparisonOutput.TYPE)
public class ComparisonOutput extends UIComponentBase {

    static final String TYPE = "org.assay.ComparisonOutput";

    /** Unchanged lines that stay visible around a change. */
    private static final int CONTEXT = 3;

    /** A longer unchanged stretch is only counted: who wants to read it opens the page. */
    private static final int LONGEST_FOLD = 2_000;

    /** More rows than anyone reads; a browser still shows them in a second or two. */
    private static final int MOST_ROWS = 20_000;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (isRendered() && getAttributes().get("value") instanceof Comparison comparison) {
            Object part = getAttributes().get("part");
            Margin margin = getAttributes().get("margin") instanceof Margin given ? given : Margin.EMPTY;
            ComparisonWriter writer = new ComparisonWriter(
                    context.getResponseWriter(), texts(context), part == null ? "" : part + "-", margin);
            write(writer, comparison, margin);
        }
    }

    private static Texts texts(FacesContext context) {
        return context.getApplication().evaluateExpressionGet(context, "#{text}", Texts.class);
    }

    private static void write(ComparisonWriter writer, Comparison comparison, Margin margin) throws IOException {
        int left = MOST_ROWS;
        writer.begin();
        for (Section section : comparison.sections(CONTEXT, margin.lines())) {
            boolean fits = section.size() <= left;
            if (!section.folded()) {
                writer.shown(fits ? section.rows() : section.rows().subList(0, left));
            } else if (fits && section.size() <= LONGEST_FOLD) {
                writer.folded(section.rows());
            } else {
                writer.counted(section.size());
                continue;
            }
            left -= Math.min(left, section.size());
            if (!fits) {
                writer.cut();
                break;
            }
        }
        writer.end(comparison.finalNewline());
    }
}
