package org.assay.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A bare servlet that returns as many bytes as it is asked for. */
@WebServlet("/bare/*")
public class Baseline extends HttpServlet {

    private static final byte[] FILL = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int bytes = Integer.parseInt(request.getPathInfo().substring(1));
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes);
        response.getOutputStream().write(FILL, 0, bytes);
    }
}
