package org.assay.exchange;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Marking;
import org.assay.audit.Deed;
import org.assay.audit.Trail;
import org.assay.document.CaptureTexts;
import org.assay.page.PageContents;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.platform.ApplicationService;
import org.assay.platform.Json;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.ClaimStatuses;

/**
 * Writes the body of knowledge of a space as a file of the archive's format, as far as its reader sees it and up to the marking
 * that he chooses: nothing else is in it, not even a name.
 */
@ApplicationService
public class DossierExport {

    private static final List<String> KINDS = Arrays.stream(Section.values())
            .filter(Section::isPages)
            .map(Section::prefix)
            .toList();

    @Inject
    private Spaces spaces;

    @Inject
    private PageContents contents;

    @Inject
    private CaptureTexts captures;

    @Inject
    private Trail trail;

    /**
     * The file.
     *
     * @param stage null for each page's effective stage
     * @param most the most restrictive marking that goes into it; null for all that the caller sees
     * @throws org.assay.platform.NotFound if there is no such space that he sees
     * @throws org.assay.platform.Clash with code {@code too-large}
     */
    public JsonObject of(String space, Stage stage, Marking most) {
        Access.requireMember();
        Export export = Export.of(contents.of(space, KINDS, stage, most == null ? Marking.RED : most));
        export.requireWritable();
        DocumentOutput documents = new DocumentOutput(export, captures);
        CapturedTexts texts = documents.texts();
        ActorOutput actors = new ActorOutput(export, texts);
        SceneOutput scene = new SceneOutput(export, texts);
        ClaimOutput claims = new ClaimOutput(export, texts, statuses(export));
        trail.record(Deed.SPACE_EXPORTED, spaces.named(space).id(), space);
        return Json.createObjectBuilder()
                .add("schema", Archive.OWN)
                .add("documents", documents.documents())
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

    /** What follows from the claims that are in the file. */
    private static Map<UUID, ClaimStatus> statuses(Export export) {
        List<ClaimStatuses.Decided<UUID>> decided = new ArrayList<>();
        Set<ClaimLink<UUID>> links = new HashSet<>();
        for (Export.Sheet sheet : export.of(Section.CLAIM)) {
            JsonObject facts = sheet.facts();
            decided.add(new ClaimStatuses.Decided<>(
                    sheet.page().id(),
                    Optional.of(Signatures.page(facts, "speaker")),
                    ClaimStatus.of(facts.getString("decision", "open")).orElse(ClaimStatus.OPEN)));
            Export.objects(facts, "relations")
                    .forEach(relation -> links.add(new ClaimLink<>(
                            sheet.page().id(),
                            ClaimRelationType.of(relation.getString("type")).orElseThrow(),
                            Signatures.page(relation, "to"))));
        }
        return ClaimStatuses.of(decided, links);
    }
}
