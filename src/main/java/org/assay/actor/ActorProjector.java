package org.assay.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.facts.FactWriter;
import org.assay.page.CanonicalJson;
import org.assay.page.Projector;
import org.assay.page.Snapshot;
import org.assay.page.Stage;
import org.assay.platform.Bounds;
import org.assay.platform.Json;
import org.hibernate.Session;

/** Writes what actors state, so that it can be asked for; lists are taken out of the facts' JSON by the database. */
@ApplicationScoped
class ActorProjector implements Projector {

    /** All rows of an actor at once: an import writes dozens. */
    private static final String ACTOR =
            """
            with actor as (select cast(:facts as jsonb) f),
            stated as (
                insert into actor_row (page_id, stage, space_id, ref, name, actor_kind, named, merged_into, letter, mentioned,
                    retired, words)
                select :page, :stage, :space, f->>'ref', :name, f->>'actorKind', f->>'unnamed' is null,
                    cast(f->>'mergedInto' as uuid), :letter, f->'mentions' is not null, :retired,
                    array_to_tsvector(string_to_array(:names, ' '))
                from actor),
            called as (
                insert into actor_alias (page_id, stage, position, form, used_by)
                select :page, :stage, number - 1, a->>'form', cast(a->>'usedBy' as uuid)
                from actor, jsonb_array_elements(f->'aliases') with ordinality alias (a, number)),
            decided as (
                insert into actor_identity (page_id, stage, position, other, verdict, basis, decided_by, decided_at, latest)
                select :page, :stage, number - 1, cast(i->>'other' as uuid), i->>'verdict', i->>'basis',
                    cast(i->>'by' as uuid), cast(i->>'at' as timestamptz),
                    number = max(number) over (partition by i->>'other')
                from actor, jsonb_array_elements(f->'identity') with ordinality decision (i, number)),
            given as (
                insert into actor_letter (page_id, stage, position, letter, holds_from)
                select :page, :stage, number - 1, l->>'letter', cast(l->>'from' as date)
                from jsonb_array_elements(cast(:letters as jsonb)) with ordinality letter (l, number))
            insert into actor_relation (page_id, stage, space_id, position, ref, type, to_page, negated, provenance, via,
                credibility, valid_from, valid_to, as_of, from_edtf, until_edtf, as_of_edtf)
            select :page, :stage, :space, number - 1, r->>'ref', r->>'type', cast(r->>'to' as uuid),
                r->>'negated' is not null, r->>'provenance', cast(r->>'via' as uuid), r->>'credibility',
                cast(d->>'first' as date), cast(d->>'last' as date), cast(d->>'asOf' as date),
                r->>'from', r->>'until', r->'asOf'->>'edtf'
            from actor, jsonb_array_elements(f->'relations') with ordinality relation (r, number)
            join jsonb_array_elements(cast(:days as jsonb)) with ordinality day (d, row) on row = number""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actor kind;

    @Override
    public boolean derivesFrom(String kind) {
        return kind.equals(Actor.NAME);
    }

    @Override
    public void clear(Collection<UUID> pages, Stage stage) {
        entities.createNativeQuery("delete from actor_row where page_id in (:pages) and stage = :stage")
                .setParameter("pages", pages)
                .setParameter("stage", stage.name())
                .executeUpdate();
    }

    @Override
    public void project(Snapshot snapshot) {
        String json = snapshot.content().facts();
        ActorFacts facts = kind.read(CanonicalJson.parse(json), kind.schemaVersion(), Bounds.check());
        String name = snapshot.content().title();
        String names = Stream.concat(Stream.of(name), facts.aliases().stream().map(Alias::form))
                .collect(Collectors.joining("\n"));
        entities.unwrap(Session.class)
                .createNativeMutationQuery(ACTOR)
                .setParameter("page", snapshot.page())
                .setParameter("stage", snapshot.stage().name())
                .setParameter("facts", json)
                .setParameter("space", snapshot.spaceId())
                .setParameter("name", name)
                .setParameter("letter", facts.profile().letter().label())
                .setParameter("letters", array(facts.profile().history(), ActorProjector::letter))
                .setParameter("names", NameWords.of(names))
                .setParameter("retired", snapshot.content().retired())
                .setParameter("days", array(facts.relations(), ActorProjector::days))
                .executeUpdate();
    }

    private static <T> String array(List<T> parts, Function<T, JsonObject> object) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(object.apply(part)));
        return array.build().toString();
    }

    private static JsonObject letter(LetterGiven given) {
        return FactWriter.begin()
                .put("letter", given.letter().label())
                .put("from", Periods.text(Periods.first(given.at())))
                .end();
    }

    /** The days that a relation's dates may mean, as JSON: no function of the database reads EDTF. */
    private static JsonObject days(ActorRelation relation) {
        return FactWriter.begin()
                .put("first", Periods.text(Periods.first(relation.from())))
                .put("last", Periods.text(Periods.last(relation.until())))
                .put(
                        "asOf",
                        relation.asOf() == null
                                ? null
                                : Periods.text(Periods.first(relation.asOf().edtf())))
                .end();
    }
}
