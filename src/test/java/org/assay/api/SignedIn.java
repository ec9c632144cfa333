package org.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.stack.Stack;

/** The session of a person who has signed in as with a browser: what its cookies are worth elsewhere. */
final class SignedIn {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    /** By port, since Keycloak and the wiki are the same host. Sent even though Keycloak's are only for TLS. */
    private final Map<Integer, Map<String, String>> cookies = new LinkedHashMap<>();

    private final List<String> given = new ArrayList<>();

    private final Stack stack;

    private SignedIn(Stack stack) {
        this.stack = stack;
    }

    static SignedIn as(String person, Stack stack) {
        SignedIn session = new SignedIn(stack);
        HttpResponse<String> form =
                session.follow(HttpRequest.newBuilder(stack.wiki().resolve("/")));
        Matcher action = FORM.matcher(form.body());
        assertThat(action.find()).as("a form to sign in: " + form.body()).isTrue();
        session.follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(person) + "&password=" + encoded(person))));
        assertThat(session.cookies()).contains("JSESSIONID=");
        return session;
    }

    /** The wiki's cookies, as a header's value. */
    String cookies() {
        return header(stack.wiki());
    }

    /** All cookies that were set, by the wiki and by Keycloak, as they came. */
    List<String> given() {
        return given;
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) {
        HttpRequest.Builder request = first;
        for (int hop = 0; hop < 10; hop++) {
            HttpResponse<String> response = send(request);
            if (response.statusCode() / 100 != 3) {
                return response;
            }
            String location = response.headers().firstValue("Location").orElseThrow();
            request = HttpRequest.newBuilder(response.uri().resolve(location));
        }
        throw new AssertionError("Redirected again and again");
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        // As a browser does: without it the wiki takes this for a program and does not send it to sign in.
        builder.setHeader("Accept", "text/html");
        URI address = builder.build().uri();
        String known = header(address);
        HttpRequest request = known.isEmpty()
                ? builder.build()
                : builder.header("Cookie", known).build();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            Map<String, String> own = cookies.computeIfAbsent(address.getPort(), port -> new LinkedHashMap<>());
            given.addAll(response.headers().allValues("Set-Cookie"));
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> own.put(cookie.getName(), cookie.getValue()));
            return response;
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String header(URI address) {
        return cookies.getOrDefault(address.getPort(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
