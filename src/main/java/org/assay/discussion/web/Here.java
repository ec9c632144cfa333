package org.assay.discussion.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the screen that is shown, each with the form open at another place; what else stands in the address stays. */
final class Here {

    private static final List<String> OWN = List.of("on", "revision", "line", "field", "reply", "correct");

    private Here() {}

    /** The address without anything about the form. */
    static String of(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        String query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String others = query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> !OWN.contains(parameter.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
        return others.isEmpty() ? path : path + "?" + others;
    }

    static String line(String address, UUID page, int revision, int line) {
        return with(address, "on=" + page, "revision=" + revision, "line=" + line);
    }

    static String field(String address, UUID page, int revision, String field) {
        return with(
                address,
                "on=" + page,
                "revision=" + revision,
                "field=" + URLEncoder.encode(field, StandardCharsets.UTF_8));
    }

    static String reply(String address, UUID thread) {
        return with(address, "reply=" + thread);
    }

    private static String with(String address, String... parameters) {
        return address
                + (address.contains("?") ? "&" : "?")
                + Stream.of(parameters).collect(Collectors.joining("&"));
    }
}
