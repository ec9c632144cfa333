package org.assay.claim.web;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.claim.Origin;
import org.assay.claim.OriginFacts;
import org.assay.claim.RecordedIndependence;
import org.assay.facts.FactWriter;
import org.assay.identity.CurrentCaller;
import org.assay.page.FactsForm;
import org.assay.page.web.Pick;
import org.assay.page.web.Picks;
import org.assay.platform.Invalid;

/** An origin as a person types it. */
public class OriginForm implements FactsForm {

    private final Picks picks;
    private final String space;
    private final String ref;
    private final Instant opened;
    private final List<Recorded> recorded = new ArrayList<>();
    private boolean noOrigin;
    private String note;
    private Pick other;
    private String reason = "";

    /** What is recorded of another origin. */
    public record Recorded(Pick other, String reason, UUID by, Instant at) implements Serializable {

        JsonObject write() {
            return FactWriter.begin()
                    .put("other", other.id())
                    .put("reason", reason)
                    .put("by", by)
                    .put("at", at)
                    .end();
        }
    }

    OriginForm(Picks picks, String space, OriginFacts facts, Instant opened) {
        this.picks = picks;
        this.space = space;
        this.ref = facts.ref();
        this.opened = opened;
        this.noOrigin = facts.noOrigin();
        this.note = facts.note();
        Map<UUID, Pick> names = picks.of(
                facts.independent().stream().map(RecordedIndependence::other).toList());
        facts.independent()
                .forEach(one -> recorded.add(new Recorded(names.get(one.other()), one.reason(), one.by(), one.at())));
    }

    @Override
    public String facts() {
        List<Recorded> all = new ArrayList<>(recorded);
        other = picks.settled(other, Origin.NAME, space, "facts.independent");
        if (other == null && reason != null && !reason.isBlank()) {
            throw new Invalid(
                    "facts.independent", "missing", "must be chosen: a reason is given, but not of which origin");
        }
        if (other != null) {
            all.add(new Recorded(other, reason, CurrentCaller.get().person(), opened));
        }
        return FactWriter.begin()
                .put("ref", ref)
                .flag("noOrigin", noOrigin)
                .list("independent", all, Recorded::write)
                .put("note", note)
                .end()
                .toString();
    }

    public void remove(int position) {
        recorded.remove(position);
    }

    public List<Recorded> getRecorded() {
        return recorded;
    }

    public boolean isNoOrigin() {
        return noOrigin;
    }

    public void setNoOrigin(boolean noOrigin) {
        this.noOrigin = noOrigin;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Another origin, about to be recorded as independent of this one. */
    public Pick getOther() {
        return other;
    }

    public void setOther(Pick other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
