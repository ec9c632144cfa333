package org.assay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.assay.exchange.WorkedExample;
import org.assay.stack.DemoApi;
import org.assay.stack.Ports;
import org.assay.stack.Stack;

/**
 * The worked example imported into new spaces, one after the other, from the request to the job's end. {@code mvn -Pbench
 * -Dassay.bench=ImportBenchmark}
 */
public final class ImportBenchmark {

    private static final int RUNS = 10;
    private static final int POLL_MILLIS = 100;

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, DemoApi.File> files = Map.of("dossier", file("dossier.json"), "document", file("article.txt"));
        Path folder = Files.createTempDirectory("assay-bench");
        try (Stack stack = new Stack(folder, Ports.free(), what -> System.out.println("[bench] " + what)).start()) {
            DemoApi api = new DemoApi(stack.wiki(), stack::token);
            for (int run = 1; run <= RUNS; run++) {
                measure(api, "imported-" + run, files);
            }
        }
    }

    private static void measure(DemoApi api, String space, Map<String, DemoApi.File> files)
            throws InterruptedException {
        api.post("ada", "spaces", Map.of("slug", space, "title", space, "team", "iraq-desk"));
        long began = System.nanoTime();
        JsonNode job = api.upload("ana", "spaces/" + space + "/imports", files);
        while (job.get("ended").isNull()) {
            Thread.sleep(POLL_MILLIS);
            job = api.get("ana", "jobs/" + job.get("id").asText());
        }
        System.out.printf(
                Locale.ROOT,
                "[bench] %s: %.0f ms, %s (aim: under 3,000)%n",
                space,
                (System.nanoTime() - began) / 1e6,
                job.get("state").asText());
    }

    private static DemoApi.File file(String name) throws IOException {
        return new DemoApi.File(name, Files.readAllBytes(WorkedExample.file(name)));
    }
}
