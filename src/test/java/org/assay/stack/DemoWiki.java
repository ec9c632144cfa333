package org.assay.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The wiki while the demo's story is played in it. */
record DemoWiki(DemoApi api, DemoPages pages, DemoReviews reviews, DemoThreads threads) {
    private static final String ADMIN = "ada";

    static DemoWiki at(URI wiki, UnaryOperator<String> tokens) {
        DemoApi api = new DemoApi(wiki, tokens);
        DemoPages pages = new DemoPages(api);
        return new DemoWiki(api, pages, new DemoReviews(api, pages), new DemoThreads(api, pages));
    }

    /** Whether it has no space yet; an admin sees all there are. */
    boolean isEmpty() {
        return api.get(ADMIN, "spaces").path("items").isEmpty();
    }

    void create(DemoAct.Space act) {
        api.post(act.by(), "spaces", Map.of("slug", act.space(), "title", act.title(), "team", act.team()));
        if (act.sharedTeams() != null) {
            share(act);
        }
    }

    void rule(DemoAct.Rule act) {
        api.put(act.by(), "spaces/" + act.space() + "/rule", Map.of("approvals", act.approvals()));
    }

    private void share(DemoAct.Space act) {
        String settings = "spaces/" + act.space();
        JsonNode now = api.get(act.by(), settings);
        api.put(
                act.by(),
                settings,
                Map.of(
                        "version", now.path("version").asInt(),
                        "title", act.title(),
                        "team", act.team(),
                        "sharedTeams", act.sharedTeams(),
                        "marking", now.path("marking").asText()));
    }
}
