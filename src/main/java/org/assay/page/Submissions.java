package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.identity.CurrentCaller;
import org.assay.identity.People;
import org.assay.markup.Slug;
import org.assay.platform.Bounds;

/** Makes content of what people and programs send, or says everything that is wrong with it. */
@ApplicationScoped
class Submissions {

    static final int MAX_TITLE = 200;
    static final int MAX_BODY_BYTES = 1 << 20;
    static final int MAX_SUMMARY = 500;
    static final int MAX_NAMED = 200;

    @Inject
    private Kinds kinds;

    @Inject
    private People people;

    /** What was sent, checked. */
    record Checked(Content content, String summary) {}

    /**
     * Content of a new page.
     *
     * @throws org.assay.platform.Invalid if anything is wrong, saying all of it
     */
    Checked checked(NewPage sent, Kind<?> kind, Marking defaultMarking) {
        Bounds bounds = Bounds.check();
        Content content = content(
                kind,
                new Fields(sent.title(), sent.body(), sent.facts(), sent.marking(), sent.named(), null, null),
                Content.of("", "", Content.NO_FACTS, defaultMarking, List.of()),
                null,
                null,
                bounds);
        return finished(content, sent.summary(), bounds);
    }

    /** New content of a page; what was not sent stays as in the base. */
    Checked checked(PageEdit sent, Kind<?> kind, UUID page, Content base) {
        Bounds bounds = Bounds.check();
        Content content = content(
                kind,
                new Fields(
                        sent.title(),
                        sent.body(),
                        sent.facts(),
                        sent.marking(),
                        sent.named(),
                        sent.slug(),
                        sent.retired()),
                base,
                page,
                base.facts(),
                bounds);
        return finished(content, sent.summary(), bounds);
    }

    /**
     * Checks what came of a merge: two sides may each keep a rule that both together break.
     *
     * @throws org.assay.platform.Invalid if it does
     */
    void check(Kind<?> kind, UUID page, Content merged, Content head) {
        Bounds bounds = Bounds.check();
        bounds.body("body", merged.body(), MAX_BODY_BYTES);
        kinds.canonicalFacts(kind, page, merged.facts(), head.facts(), bounds);
        bounds.orThrow();
    }

    /** A text alone, checked; for a preview. */
    static String body(String sent) {
        Bounds bounds = Bounds.check();
        String body = bounds.body("body", sent, MAX_BODY_BYTES);
        bounds.orThrow();
        return body;
    }

    private record Fields(
            String title, String body, String facts, String marking, List<UUID> named, String slug, Boolean retired) {}

    private Content content(Kind<?> kind, Fields sent, Content base, UUID page, String factsBefore, Bounds bounds) {
        Optional<Marking> marking = sent.marking() == null ? Optional.of(base.marking()) : Marking.of(sent.marking());
        if (marking.isEmpty()) {
            bounds.add("marking", "unknown", "must be CLEAR, GREEN, AMBER, AMBER+STRICT or RED");
        }
        Marking chosen = marking.orElse(base.marking());
        return new Content(
                bounds.line("title", sent.title(), MAX_TITLE),
                bounds.body("body", sent.body(), MAX_BODY_BYTES),
                sent.facts() == null && factsBefore != null
                        ? base.facts()
                        : kinds.canonicalFacts(kind, page, sent.facts(), factsBefore, bounds),
                chosen,
                named(sent.named() == null ? base.named() : sent.named(), chosen, bounds),
                sent.slug() == null ? base.slug() : slug(sent.slug(), bounds),
                sent.retired() == null ? base.retired() : sent.retired());
    }

    private static String slug(String sent, Bounds bounds) {
        if (!Slug.isSlug(sent) || Slug.isReserved(sent)) {
            bounds.add(
                    "slug",
                    "malformed",
                    "must be lower-case letters and digits with single hyphens between, at most " + Slug.MAX_CODE_POINTS
                            + ", and no reserved word");
        }
        return sent;
    }

    /** RED demands names, and whoever saves is among them. */
    private List<UUID> named(List<UUID> sent, Marking marking, Bounds bounds) {
        if (sent.size() > MAX_NAMED) {
            bounds.add("named", "too-many", "must name at most " + MAX_NAMED + " people");
            return List.of();
        }
        if (sent.stream().anyMatch(Objects::isNull)
                || people.displayNames(sent).size() < sent.stream().distinct().count()) {
            bounds.add("named", "unknown", "must name people who have signed in to this wiki");
        }
        List<UUID> named = new ArrayList<>(sent);
        if (marking == Marking.RED) {
            if (sent.isEmpty()) {
                bounds.add("named", "empty", "must name at least one person where the marking is RED");
            }
            named.add(CurrentCaller.get().person());
        }
        named.removeIf(Objects::isNull);
        return named;
    }

    private static Checked finished(Content content, String summary, Bounds bounds) {
        String line = bounds.optionalLine("summary", summary, MAX_SUMMARY);
        bounds.orThrow();
        return new Checked(content, line);
    }
}
