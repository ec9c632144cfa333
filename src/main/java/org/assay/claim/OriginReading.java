package org.assay.claim;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.access.Visibility;
import org.assay.identity.People;
import org.assay.page.CanonicalJson;
import org.assay.page.EffectiveStage;
import org.assay.platform.ApplicationService;
import org.assay.platform.Bounds;

/** Puts together what the page of an origin shows. */
@ApplicationService
public class OriginReading {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Origin kind;

    @Inject
    private Names names;

    @Inject
    private People people;

    /** What the page states, read. */
    public OriginFacts facts(String json) {
        Access.requireMember();
        return kind.read(CanonicalJson.parse(json), kind.schemaVersion(), Bounds.check());
    }

    /** The origin as its page shows it; of its independence also what others' pages record, as far as the caller sees them. */
    public OriginView view(UUID page, String json) {
        OriginFacts facts = facts(json);
        List<RecordedIndependence> all = new ArrayList<>(facts.independent());
        all.addAll(recordedElsewhere(page));
        Map<UUID, Named> others = names.of(
                all.stream().map(RecordedIndependence::other).distinct().toList());
        Map<UUID, String> persons = people.displayNames(
                all.stream().map(RecordedIndependence::by).distinct().toList());
        return new OriginView(
                facts,
                all.stream()
                        .filter(one -> others.get(one.other()).isSeen())
                        .map(one -> new OriginView.Independent(
                                others.get(one.other()), one.reason(), persons.get(one.by()), one.at()))
                        .toList());
    }

    private List<RecordedIndependence> recordedElsewhere(UUID page) {
        return entities.createQuery(
                        """
                        select i.id.pageId, i.reason, i.statedBy, i.statedAt
                        from OriginIndependence i join Page p on p.id = i.id.pageId where i.id.other = :page and\s"""
                                + EffectiveStage.of("i", "p") + " order by i.statedAt, i.id.pageId",
                        Object[].class)
                .setParameter("page", page)
                .setParameter("keys", Visibility.keyArray())
                .getResultStream()
                .map(row -> new RecordedIndependence((UUID) row[0], (String) row[1], (UUID) row[2], (Instant) row[3]))
                .toList();
    }
}
