package org.assay.stack;

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
    }
}
