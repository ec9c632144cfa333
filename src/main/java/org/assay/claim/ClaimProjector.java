package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.assay.facts.Dated;
import org.assay.page.CanonicalJson;
import org.assay.page.Projector;
import org.assay.page.Snapshot;
import org.assay.page.Stage;
import org.assay.platform.Bounds;
import org.hibernate.Session;

/** Writes what claims state, so that it can be asked for; the fields are taken out of the facts' JSON by the database. */
@ApplicationScoped
class ClaimProjector implements Projector {

    /** All rows of a claim at once: an import writes a hundred claims. */
    private static final String CLAIM =
            """
            with claim as (select cast(:facts as jsonb) f),
            stated as (
                insert into claim_row (page_id, stage, space_id, ref, proposition, modality, polarity, speech_act, form,
                    speaker, reporter, chain_length, document, capture, quote_start, quote_end, quote, origin,
                    reliability, credibility, report_credibility, decision, about,
                    event_from, event_to, asserted_from, asserted_to, retired)
                select :page, :stage, :space, f->>'ref', :title, f->>'modality', f->>'polarity', f->>'speechAct', f->>'form',
                    cast(f->>'speaker' as uuid), cast(f->>'reporter' as uuid), jsonb_array_length(f->'chain'),
                    cast(f->'quote'->>'document' as uuid), cast(f->'quote'->>'capture' as int),
                    cast(f->'quote'->>'start' as int), cast(f->'quote'->>'end' as int), f->'quote'->>'exact',
                    cast(f->>'origin' as uuid), f->>'reliability', f->>'credibility', f->>'reportCredibility',
                    f->>'decision', cast(f->>'about' as uuid), :eventFrom, :eventTo, :assertedFrom, :assertedTo, :retired
                from claim),
            spoken_of as (
                insert into claim_subject (page_id, stage, space_id, actor, role, retired)
                select :page, :stage, :space, cast(actor as uuid), 'subject', :retired
                from claim, jsonb_array_elements_text(f->'subjects') subject (actor)
                union all
                select :page, :stage, :space, cast(actor as uuid), 'object', :retired
                from claim, jsonb_array_elements_text(f->'objects') object (actor)),
            passed_on as (
                insert into claim_chain (page_id, stage, step, actor)
                select :page, :stage, step, cast(actor as uuid)
                from claim, jsonb_array_elements_text(f->'chain') with ordinality chain (actor, step))
            insert into claim_relation (page_id, stage, space_id, position, ref, type, to_page, strength, rationale,
                stated_by, stated_at, speaker, retired)
            select :page, :stage, :space, number - 1, r->>'ref', r->>'type', cast(r->>'to' as uuid), r->>'strength',
                r->>'rationale', cast(r->>'by' as uuid), cast(r->>'at' as timestamptz), cast(f->>'speaker' as uuid), :retired
            from claim, jsonb_array_elements(f->'relations') with ordinality relation (r, number)""";

    /** What the database's calendar holds. */
    private static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);

    private static final LocalDate LAST = LocalDate.of(294_275, 12, 31);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Claim kind;

    @Override
    public boolean derivesFrom(String kind) {
        return kind.equals(Claim.NAME);
    }

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        entities.createNativeQuery("delete from claim_row where page_id in (:pages) and stage = :stage")
                .setParameter("pages", pages)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    @Override
    public void project(Snapshot snapshot) {
        String json = snapshot.content().facts();
        ClaimFacts facts = kind.read(CanonicalJson.parse(json), kind.schemaVersion(), Bounds.check());
        Dated event = facts.scope().eventDate();
        Dated asserted = facts.scope().assertedDate();
        entities.unwrap(Session.class)
                .createNativeMutationQuery(CLAIM)
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("facts", json)
                .setParameter("space", snapshot.spaceId())
                .setParameter("title", snapshot.content().title())
                .setParameter("eventFrom", first(event), LocalDate.class)
                .setParameter("eventTo", last(event), LocalDate.class)
                .setParameter("assertedFrom", first(asserted), LocalDate.class)
                .setParameter("assertedTo", last(asserted), LocalDate.class)
                .setParameter("retired", snapshot.content().retired())
                .executeUpdate();
    }

    private static LocalDate first(Dated dated) {
        return held(dated == null ? Optional.empty() : dated.edtf().earliest());
    }

    private static LocalDate last(Dated dated) {
        return held(dated == null ? Optional.empty() : dated.edtf().latest());
    }

    private static LocalDate held(Optional<LocalDate> day) {
        return day.filter(date -> !date.isBefore(FIRST) && !date.isAfter(LAST)).orElse(null);
    }
}
