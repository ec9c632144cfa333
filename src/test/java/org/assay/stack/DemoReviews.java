package org.assay.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reviews that the story has begun so far. */
final class DemoReviews {
    private static final int MOST_WAITS = 300;
    private static final int WAIT_MILLIS = 200;

    private final Map<String, String> ids = new HashMap<>();
    private final DemoApi api;
    private final DemoPages pages;

    DemoReviews(DemoApi api, DemoPages pages) {
        this.api = api;
        this.pages = pages;
    }

    void open(DemoAct.Ask act) {
        List<Map<String, Object>> asked =
                act.pages().stream().map(pages::named).map(DemoReviews::seen).toList();
        JsonNode answer = api.post(act.by(), "reviews", Map.of("title", act.title(), "pages", asked));
        ids.put(act.review(), answer.path("id").asText());
    }

    /** Imports, waits, and knows the review by its name in the story. */
    void bring(DemoAct.Bring act) {
        String files = act.space() + "/" + act.dossier();
        JsonNode job = api.upload(
                act.by(),
                "spaces/" + act.space() + "/imports",
                Map.of(
                        "dossier",
                                new DemoApi.File(
                                        act.dossier() + ".dossier.json", DemoText.bytes(files + ".dossier.json")),
                        "document", new DemoApi.File(act.dossier() + ".txt", DemoText.bytes(files + ".txt"))));
        for (int i = 0; i < MOST_WAITS && job.path("ended").isNull(); i++) {
            pause();
            job = api.get(act.by(), "jobs/" + job.path("id").asText());
        }
        if (!job.path("state").asText().equals("done")) {
            throw new StackException("the import is " + job.path("state").asText() + ": "
                    + job.path("report").path("refused"));
        }
        ids.put(act.review(), job.path("report").path("reviews").path(0).asText());
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while an import ran", e);
        }
    }

    void vote(DemoAct.Cast act) {
        api.post(
                act.by(),
                path(act.review()) + "/votes",
                Map.of("hash", hash(act.by(), act.review()), "vote", act.vote(), "comment", act.comment()));
    }

    void publish(DemoAct.Publish act) {
        api.post(act.by(), path(act.review()) + "/publish", Map.of("hash", hash(act.by(), act.review())));
    }

    void reject(DemoAct.Reject act) {
        api.post(act.by(), path(act.review()) + "/reject", Map.of("comment", act.comment()));
    }

    void withdraw(DemoAct.Withdraw act) {
        api.post(act.by(), path(act.review()) + "/withdraw", Map.of());
    }

    private static Map<String, Object> seen(DemoPage page) {
        return Map.of("id", page.id(), "revision", page.head());
    }

    /** What he has before his eyes when he decides. */
    private String hash(String by, String review) {
        return api.get(by, path(review)).path("hash").asText();
    }

    private String path(String review) {
        if (!ids.containsKey(review)) {
            throw new StackException("nobody in the story has asked for the review " + review + " yet");
        }
        return "reviews/" + ids.get(review);
    }
}
