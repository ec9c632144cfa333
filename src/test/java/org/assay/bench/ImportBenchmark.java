package org.assay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.assay.exchange.WorkedExample;
import org.assay.stack.Ports;
import org.assay.stack.Stack;

/**
 * The worked example imported into new spaces, one after the other, from the request to the job's end. {@code mvn -Pbench
 * -Dassay.bench=ImportBenchmark}
 */
public final class ImportBenchmark {

    private static final int RUNS = 10;
    private static final String BOUNDARY = "----bench";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stack stack;

    private ImportBenchmark(Stack stack) {
        this.stack = stack;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("assay-bench");
        try (Stack stack = new Stack(folder, Ports.free(), what -> System.out.println("[bench] " + what)).start()) {
            new ImportBenchmark(stack).run();
        }
    }

    private void run() throws Exception {
        Api admin = new Api(stack.wiki(), () -> stack.token("ada"));
        for (int run = 1; run <= RUNS; run++) {
            String space = "imported-" + run;
            admin.post("/spaces", Map.of("slug", space, "title", space, "team", "iraq-desk"));
            long began = System.nanoTime();
            JsonNode job = sent(space);
            while (job.get("ended").isNull()) {
                Thread.sleep(20);
                job = answer(request("/jobs/" + job.get("id").asText()).GET());
            }
            System.out.printf(
                    Locale.ROOT,
                    "[bench] import %d: %.0f ms, %s (aim: under 3,000)%n",
                    run,
                    (System.nanoTime() - began) / 1e6,
                    job.get("state").asText());
        }
    }

    private JsonNode sent(String space) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String file : new String[] {"dossier.json", "article.txt"}) {
            String part = file.startsWith("dossier") ? "dossier" : "document";
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                            + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(WorkedExample.file(file)));
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(request("/spaces/" + space + "/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.wiki() + "/api/v1" + path))
                .header("Authorization", "Bearer " + stack.token("ana"));
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return Api.JSON.readTree(answer.body());
    }
}
