package org.assay.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Lets a view's text through and has it afterwards. */
final class RenderedText extends HttpServletResponseWrapper {

    private final StringBuilder text = new StringBuilder();
    private PrintWriter writer;

    RenderedText(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new Both(super.getWriter()));
        }
        return writer;
    }

    /** What was written; empty unless the answer is the view, whole and without an error. */
    String get() {
        return getStatus() == SC_OK && writer != null && !writer.checkError()
                ? text.toString().strip()
                : "";
    }

    private final class Both extends Writer {

        private final Writer response;

        Both(Writer response) {
            this.response = response;
        }

        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            response.write(characters, start, length);
            text.append(characters, start, length);
        }

        @Override
        public void write(String words, int start, int length) throws IOException {
            response.write(words, start, length);
            text.append(words, start, start + length);
        }

        @Override
        public void flush() throws IOException {
            response.flush();
        }

        @Override
        public void close() throws IOException {
            response.close();
        }
    }
}
