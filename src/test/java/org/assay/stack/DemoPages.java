package org.assay.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages that the story has made so far. */
final class DemoPages {
    private final Map<String, DemoPage> known = new HashMap<>();
    private final DemoApi api;

    DemoPages(DemoApi api) {
        this.api = api;
    }

    DemoPage named(String page) {
        if (!known.containsKey(page)) {
            throw new StackException("the story has not created " + page + " yet");
        }
        return known.get(page);
    }

    void create(DemoAct.Create act) {
        Map<String, Object> body = new HashMap<>();
        body.put("space", act.page().substring(0, act.page().indexOf('/')));
        body.put("kind", "topic");
        body.put("title", act.title());
        body.put("body", DemoText.first(act.page()));
        body.put("summary", act.summary());
        if (act.marking() != null) {
            body.put("marking", act.marking());
        }
        if (act.named() != null) {
            body.put("named", ids(act.named()));
        }
        JsonNode answer = api.post(act.by(), "pages", body);
        String address =
                answer.path("space").asText() + "/" + answer.path("slug").asText();
        if (!address.equals(act.page())) {
            throw new StackException("it came to stand at " + address);
        }
        known.put(act.page(), DemoPage.of(answer));
    }

    void edit(DemoAct.Edit act) {
        DemoPage page = named(act.page());
        DemoPage.Version base = page.version(act.start());
        Map<String, Object> body = Map.of(
                "title", base.title(),
                "body", DemoText.changed(base.text(), act.page(), act.revision()),
                "summary", act.summary());
        saved(act.page(), api.put(act.by(), "pages/" + page.id(), base.hash(), body), act.revision());
    }

    void rename(DemoAct.Rename act) {
        propose(act.by(), act.page(), act.revision(), Map.of("slug", act.slug(), "summary", act.summary()));
    }

    void retire(DemoAct.Retire act) {
        propose(act.by(), act.page(), act.revision(), Map.of("retired", true, "summary", act.summary()));
    }

    /** Saves the latest revision with something other than its text changed. */
    private void propose(String by, String name, int revision, Map<String, Object> change) {
        DemoPage page = named(name);
        DemoPage.Version base = page.version(page.head());
        Map<String, Object> body = new HashMap<>(change);
        body.put("title", base.title());
        body.put("body", base.text());
        saved(name, api.put(by, "pages/" + page.id(), base.hash(), body), revision);
    }

    void suppress(DemoAct.Suppress act) {
        String revision = "pages/" + named(act.page()).id() + "/revisions/" + act.revision();
        api.post(act.by(), revision + "/suppress", Map.of("reason", act.reason()));
    }

    void restore(DemoAct.Restore act) {
        Map<String, Object> body = Map.of("revision", act.from(), "summary", act.summary());
        String id = named(act.page()).id();
        saved(act.page(), api.post(act.by(), "pages/" + id + "/restore", body), act.revision());
    }

    private void saved(String name, JsonNode answer, int revision) {
        DemoPage page = named(name).with(answer.path("page"));
        if (page.head() != revision) {
            throw new StackException(
                    "the outcome is “" + answer.path("outcome").asText() + "”, the page is at revision " + page.head());
        }
        known.put(name, page);
    }

    /** The ids by which the wiki knows these people; to be asked who one is makes one known. */
    private List<String> ids(List<String> names) {
        return names.stream()
                .map(name -> api.get(name, "me").path("id").asText())
                .toList();
    }
}
