package org.assay.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.assay.document.CaptureTexts;
import org.assay.platform.web.PathParameters;

/** The original of a capture for people, as a file. */
@WebServlet("/original/*")
public class OriginalServlet extends HttpServlet {

    @Inject
    private transient CaptureTexts texts;

    @Inject
    private transient PathParameters path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID document = path.uuid("id");
        byte[] bytes = texts.original(document, path.number());
        response.setContentType("application/octet-stream");
        Download.headers(texts.record(document, path.number())).forEach(response::setHeader);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
