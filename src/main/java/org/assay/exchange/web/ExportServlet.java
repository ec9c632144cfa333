package org.assay.exchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assay.exchange.DossierExport;
import org.assay.platform.web.PathParameters;

/** The export for people, as a file. */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {

    @Inject
    private transient DossierExport exports;

    @Inject
    private transient PathParameters path;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExportChoice choice = ExportChoice.of(request.getParameter("stage"), request.getParameter("marking"));
        String dossier = exports.of(path.space(), choice.stage(), choice.most()).toString();
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", ExportChoice.disposition(path.space()));
        response.getWriter().write(dossier);
    }
}
