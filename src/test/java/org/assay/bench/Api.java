package org.assay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/** The wiki's REST interface as one person; takes a new token when the old one grows old. */
final class Api {

    private static final long TOKEN_NANOS = 40_000_000_000L;

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI wiki;
    private final Supplier<String> tokens;
    private String token;
    private long taken;

    Api(URI wiki, Supplier<String> tokens) {
        this.wiki = wiki;
        this.tokens = tokens;
    }

    synchronized String token() {
        if (token == null || System.nanoTime() - taken > TOKEN_NANOS) {
            token = tokens.get();
            taken = System.nanoTime();
        }
        return token;
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, body, null);
    }

    JsonNode put(String path, Object body, String hash) throws IOException, InterruptedException {
        return send("PUT", path, body, hash);
    }

    private JsonNode send(String method, String path, Object body, String hash)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(wiki + "/api/v1" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (hash != null) {
            request.header("If-Match", "\"" + hash + "\"");
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
    }
}
