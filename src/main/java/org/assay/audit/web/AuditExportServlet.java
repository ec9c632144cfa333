package org.assay.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assay.audit.AuditQuery;

/** The export for people: what the screen shows, as a file. */
@WebServlet("/audit/export")
public class AuditExportServlet extends HttpServlet {

    @Inject
    private transient AuditExports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExportForm form = ExportForm.of(request.getParameter("format"));
        AuditQuery wanted = new AuditFilter(
                        request.getParameter("person"),
                        request.getParameter("act"),
                        request.getParameter("subject"),
                        request.getParameter("since"),
                        request.getParameter("until"),
                        null)
                .query(AuditQuery.MAX_LIMIT);
        exports.begin(wanted, form);
        response.setContentType(form.mediaType());
        response.setHeader("Content-Disposition", form.disposition());
        exports.write(wanted, form, response.getOutputStream());
    }
}
