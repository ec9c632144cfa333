package org.assay.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Holds a view's text back until it is whole. What is said once after a change travels in a cookie that is taken back when the
 * view is made, which can be done only before the answer has begun.
 */
final class WholeText extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();
    private final PrintWriter writer = new PrintWriter(text);

    WholeText(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Not yet.
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        text.getBuffer().setLength(0);
    }

    @Override
    public void reset() {
        super.reset();
        text.getBuffer().setLength(0);
    }

    /** Answers with what was written, unless the view has answered otherwise: by another address, or an error. */
    void send() throws IOException {
        if (!isCommitted()) {
            writer.flush();
            super.getWriter().write(text.toString());
        }
    }
}
