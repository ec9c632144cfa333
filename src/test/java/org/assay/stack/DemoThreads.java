package org.assay.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The threads that the story has begun so far. */
final class DemoThreads {
    private final Map<String, String> ids = new HashMap<>();
    private final DemoApi api;
    private final DemoPages pages;

    DemoThreads(DemoApi api, DemoPages pages) {
        this.api = api;
        this.pages = pages;
    }

    void begin(DemoAct.Begin act) {
        DemoPage page = pages.named(act.page());
        Map<String, Object> body = new HashMap<>();
        body.put("revision", page.head());
        body.put("text", act.text());
        if (act.field() != null) {
            body.put("field", act.field());
        }
        if (act.line() != null) {
            body.put("lines", Map.of("start", number(act.line(), page)));
        }
        JsonNode answer = api.post(act.by(), "pages/" + page.id() + "/threads", body);
        ids.put(act.thread(), answer.path("id").asText());
    }

    void say(DemoAct.Say act) {
        api.post(act.by(), path(act.thread()) + "/comments", Map.of("text", act.text()));
    }

    void resolve(DemoAct.Resolve act) {
        api.post(act.by(), path(act.thread()) + "/resolve", Map.of("text", act.text()));
    }

    private static int number(String beginning, DemoPage page) {
        List<String> lines = page.version(page.head()).text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new StackException("no line begins with “" + beginning + "”");
    }

    private String path(String thread) {
        if (!ids.containsKey(thread)) {
            throw new StackException("nobody in the story has begun the thread " + thread + " yet");
        }
        return "threads/" + ids.get(thread);
    }
}
