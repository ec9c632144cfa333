package org.assay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.actor.Actor;
import org.assay.actor.Event;
import org.assay.actor.Place;
import org.assay.claim.Claim;
import org.assay.claim.Origin;
import org.assay.page.CanonicalJson;
import org.assay.page.Content;
import org.assay.page.Kind;
import org.assay.page.PageContent;
import org.assay.page.Stage;
import org.assay.platform.Bounds;
import org.assay.platform.Clash;
import org.assay.tradecraft.ClaimStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked example as facts, without a server: well formed for their kinds, and the same after a way out and in. */
class DossierFactsTest {

    private static final Map<String, Kind<?>> KINDS = Map.of(
            "actor",
            new Actor(),
            "place",
            new Place(),
            "event",
            new Event(),
            "claim",
            new Claim(),
            "origin",
            new Origin());

    private static final UUID PERSON = UUID.randomUUID();

    private String article;

    @BeforeEach
    void open() {
        WorkedExample.require();
        article = new String(WorkedExample.bytes(WorkedExample.ARTICLE), StandardCharsets.UTF_8);
    }

    @Test
    void every_thing_of_the_example_is_well_formed_for_its_kind() {
        Findings flaws = new Findings();
        Findings notes = new Findings();
        Reading reading = reading(WorkedExample.bytes(WorkedExample.DOSSIER), new HashMap<>(), Map.of(), flaws, notes);
        List<Draft> drafts = drafts(reading);
        Expectations.compare(reading.archive(), notes);
        assertThat(flaws.list()).isEmpty();
        assertThat(notes.list()).isEmpty();
        assertThat(drafts).hasSize(135);
        for (Draft draft : drafts) {
            Bounds bounds = Bounds.check();
            KINDS.get(draft.kind()).read(CanonicalJson.parse(draft.facts()), 1, bounds);
            assertThat(bounds.isClean())
                    .as(draft.item().path() + " " + draft.facts())
                    .isTrue();
            bounds.orThrow();
        }
    }

    @Test
    void what_goes_out_comes_in_as_the_same_facts() {
        Map<String, UUID> names = new HashMap<>();
        Findings flaws = new Findings();
        Reading reading = reading(WorkedExample.bytes(WorkedExample.DOSSIER), names, Map.of(), flaws, new Findings());
        List<Draft> drafts = drafts(reading);
        UUID document = names.get("document/d1");
        List<PageContent> pages = new ArrayList<>();
        pages.add(page(
                document, "document", "The article", "{\"captures\":[{\"bytes\":9,\"number\":1}],\"ref\":\"d1\"}"));
        Map<UUID, Content> before = new HashMap<>();
        drafts.forEach(draft -> {
            pages.add(page(draft.page(), draft.kind(), draft.title(), CanonicalJson.of(draft.facts())));
            before.put(
                    draft.page(),
                    Content.of(draft.title(), "", CanonicalJson.of(draft.facts()), Marking.AMBER, List.of()));
        });
        JsonObject out = out(Export.of(pages), reading.texts());
        Findings again = new Findings();
        Reading second = reading(WorkedExample.written(out), names, before, again, new Findings());
        List<Draft> back = drafts(second);
        assertThat(again.list()).isEmpty();
        assertThat(back).hasSameSizeAs(drafts);
        back.forEach(draft -> assertThat(CanonicalJson.of(draft.facts()))
                .as(draft.item().path())
                .isEqualTo(before.get(draft.page()).facts()));
    }

    /** Pages of other spaces, retired ones, those above the chosen marking: the file cannot have them, nor take them away. */
    @Test
    void what_a_file_cannot_hold_stays_when_it_comes_in_again() {
        Map<String, UUID> names = new HashMap<>();
        Findings flaws = new Findings();
        Reading reading = reading(WorkedExample.bytes(WorkedExample.DOSSIER), names, Map.of(), flaws, new Findings());
        List<PageContent> pages = new ArrayList<>();
        pages.add(page(
                names.get("document/d1"),
                "document",
                "The article",
                "{\"captures\":[{\"bytes\":9,\"number\":1}],\"ref\":\"d1\"}"));
        Map<UUID, Content> before = new HashMap<>();
        Set<UUID> elsewhere = Set.of(names.get("actor/russia"), names.get("origin/hashemi"), names.get("claim/C02"));
        for (Draft draft : drafts(reading)) {
            String facts = CanonicalJson.of(draft.facts());
            before.put(draft.page(), Content.of(draft.title(), "", facts, Marking.AMBER, List.of()));
            if (!elsewhere.contains(draft.page())) {
                pages.add(page(draft.page(), draft.kind(), draft.title(), facts));
            }
        }
        JsonObject out = out(Export.of(pages), reading.texts());
        Map<String, UUID> told = new HashMap<>(names);
        told.values().removeIf(id -> pages.stream().noneMatch(page -> page.id().equals(id)));

        List<Draft> back = drafts(reading(WorkedExample.written(out), told, before, flaws, new Findings()));

        assertThat(flaws.list()).isEmpty();
        assertThat(back).hasSizeGreaterThan(100);
        assertThat(back).anyMatch(draft -> CanonicalJson.of(draft.facts())
                .contains(names.get("actor/russia").toString()));
        back.forEach(draft -> assertThat(CanonicalJson.of(draft.facts()))
                .as(draft.item().path())
                .isEqualTo(before.get(draft.page()).facts()));
    }

    @Test
    void a_claim_whose_capture_its_document_does_not_name_is_left_out() {
        Map<String, UUID> names = new HashMap<>();
        Reading reading =
                reading(WorkedExample.bytes(WorkedExample.DOSSIER), names, Map.of(), new Findings(), new Findings());
        List<PageContent> pages = new ArrayList<>();
        pages.add(page(
                names.get("document/d1"), "document", "The article", "{\"captures\":[{\"bytes\":9,\"number\":2}]}"));
        drafts(reading)
                .forEach(draft ->
                        pages.add(page(draft.page(), draft.kind(), draft.title(), CanonicalJson.of(draft.facts()))));

        assertThat(out(Export.of(pages), reading.texts()).getJsonArray("claims"))
                .isEmpty();
    }

    @Test
    void S22_a_file_that_would_not_fit_into_memory_is_not_written() {
        String facts = "{\"captures\":[{\"bytes\":20000000,\"number\":1}]}";
        List<PageContent> two = List.of(
                page(UUID.randomUUID(), "document", "One", facts), page(UUID.randomUUID(), "document", "Two", facts));
        assertThatThrownBy(Export.of(two)::requireWritable)
                .isInstanceOfSatisfying(
                        Clash.class, clash -> assertThat(clash.code()).isEqualTo("too-large"));
        Export.of(two.subList(0, 1)).requireWritable();
    }

    private static PageContent page(UUID id, String kind, String title, String facts) {
        return new PageContent(id, kind, Stage.DRAFT, 1, title, "", facts, Marking.AMBER);
    }

    private static JsonObject out(Export export, CapturedTexts texts) {
        Map<UUID, ClaimStatus> statuses = new HashMap<>();
        export.of(Section.CLAIM).forEach(sheet -> statuses.put(sheet.page().id(), ClaimStatus.OPEN));
        ClaimOutput claims = new ClaimOutput(export, texts, statuses);
        ActorOutput actors = new ActorOutput(export, texts);
        SceneOutput scene = new SceneOutput(export, texts);
        JsonArrayBuilder documents = Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("id", "document/d1").add("title", "The article"));
        return Json.createObjectBuilder()
                .add("schema", Archive.OWN)
                .add("documents", documents)
                .add("actors", actors.actors())
                .add("places", scene.places())
                .add("events", scene.events())
                .add("origins", scene.origins())
                .add("topics", scene.topics())
                .add("claims", claims.claims())
                .add("claim_relations", claims.relations())
                .add("actor_relations", actors.relations())
                .build();
    }

    private Reading reading(
            byte[] json, Map<String, UUID> names, Map<UUID, Content> before, Findings flaws, Findings notes) {
        Archive archive = Archive.of(json, flaws);
        for (Section section : Section.values()) {
            archive.of(section).forEach(item -> names.putIfAbsent(item.text("id"), UUID.randomUUID()));
        }
        CapturedTexts texts = new CapturedTexts();
        texts.put(names.get("document/d1"), 1, article);
        return new Reading(
                archive,
                new Names(names, Map.of()),
                texts,
                before,
                Set.copyOf(names.values()),
                PERSON,
                Instant.parse("2026-01-02T03:04:05Z"),
                notes);
    }

    /** All but the document, whose captures take a server. */
    private static List<Draft> drafts(Reading reading) {
        List<Draft> drafts = new ArrayList<>(ActorPart.read(reading));
        drafts.addAll(ScenePart.places(reading));
        drafts.addAll(ScenePart.events(reading));
        drafts.addAll(ScenePart.origins(reading));
        drafts.addAll(ClaimPart.read(reading));
        return drafts;
    }
}
