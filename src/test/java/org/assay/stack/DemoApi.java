package org.assay.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The wiki's REST interface, as people of the demo use it, also for benchmarks; all that is not of the 200 kind is a {@link StackException}. */
public final class DemoApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI wiki;
    private final DemoTokens tokens;

    /** @param tokens gives a person's token */
    public DemoApi(URI wiki, UnaryOperator<String> tokens) {
        this.wiki = wiki;
        this.tokens = new DemoTokens(tokens);
    }

    public JsonNode get(String by, String path) {
        return send(request(by, path).GET());
    }

    public JsonNode post(String by, String path, Object body) {
        return send(request(by, path).POST(BodyPublishers.ofString(json(body))));
    }

    JsonNode put(String by, String path, Object body) {
        return send(request(by, path).PUT(BodyPublishers.ofString(json(body))));
    }

    /** @param base hash of the revision from which the body was made */
    JsonNode put(String by, String path, String base, Object body) {
        return send(request(by, path).header("If-Match", '"' + base + '"').PUT(BodyPublishers.ofString(json(body))));
    }

    /** A file that is sent as part of a form. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record File(String name, byte[] bytes) {}

    /** Sends files as {@code multipart/form-data}. */
    public JsonNode upload(String by, String path, Map<String, File> files) {
        String boundary = "demo" + Long.toHexString(System.nanoTime());
        List<byte[]> parts = new ArrayList<>();
        files.forEach((name, file) -> {
            parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            parts.add(file.bytes());
            parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        parts.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(by, path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts)));
    }

    private HttpRequest.Builder request(String by, String path) {
        return Http.to(URI.create(wiki + "/api/v1/" + path))
                .header("Authorization", "Bearer " + tokens.of(by))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }

    private static JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        HttpResponse<String> response = Http.answer(request);
        if (response.statusCode() / 100 != 2) {
            throw new StackException(request.method() + " " + request.uri().getPath() + " answered "
                    + response.statusCode() + DemoProblem.in(response.body()));
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new StackException(request.uri() + " answered something else than JSON", e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new StackException("This cannot be JSON: " + body, e);
        }
    }
}
