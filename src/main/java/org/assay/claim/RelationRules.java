package org.assay.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.page.EffectiveStage;
import org.assay.page.References.Reference;
import org.assay.page.Seen;
import org.assay.page.Signed;
import org.assay.platform.Bounds;
import org.assay.tradecraft.ClaimRelationType;

/** Which relations a claim may state: with others, each once, and what says the same of both on one of them only. */
@ApplicationScoped
class RelationRules {

    private static final String MIRRORS =
            "select r.page_id, r.type from claim_relation r where r.to_page = :page and r.page_id = any(:others) and "
                    + EffectiveStage.inRow("r");

    @PersistenceContext
    private EntityManager entities;

    static List<Reference> references(ClaimFacts facts, ClaimFacts before) {
        List<UUID> known = relations(before).stream().map(Relation::to).toList();
        List<Reference> asked = new ArrayList<>();
        for (int i = 0; i < facts.relations().size(); i++) {
            asked.add(new Reference(
                    field(i) + ".to", List.of(facts.relations().get(i).to()), known, Claim.NAME));
        }
        return asked;
    }

    void check(UUID page, ClaimFacts facts, ClaimFacts before, Bounds bounds) {
        List<Relation> all = facts.relations();
        List<Relation> known = relations(before);
        List<UUID> mirrors = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Relation relation = all.get(i);
            if (relation.to().equals(page)) {
                bounds.add(field(i) + ".to", "itself", "must be another claim: none is anything to itself");
            }
            if (all.subList(0, i).stream().anyMatch(relation::isSameAs)) {
                bounds.add(field(i) + ".to", "twice", "is stated already, of the same claim");
            }
            if (!known.contains(relation) && !Signed.byCaller(relation.by())) {
                bounds.add(field(i) + ".by", "other-person", "must be you");
            }
            if (relation.type().isSymmetric() && known.stream().noneMatch(relation::isSameAs)) {
                mirrors.add(relation.to());
            }
        }
        if (page != null && !mirrors.isEmpty()) {
            checkMirrors(page, all, mirrors, bounds);
        }
    }

    private void checkMirrors(UUID page, List<Relation> all, List<UUID> others, Bounds bounds) {
        List<Object[]> stated = Seen.query(entities, MIRRORS, Object[].class, null)
                .setParameter("page", page)
                .setParameter("others", others.toArray(UUID[]::new))
                .getResultList();
        for (int i = 0; i < all.size(); i++) {
            Relation relation = all.get(i);
            ClaimRelationType type = relation.type();
            boolean mirrored = type.isSymmetric()
                    && stated.stream().anyMatch(row -> row[0].equals(relation.to()) && row[1].equals(type.label()));
            if (mirrored) {
                bounds.add(field(i) + ".to", "mirrored", "is stated already, on the page of the other claim");
            }
        }
    }

    private static List<Relation> relations(ClaimFacts facts) {
        return facts == null ? List.of() : facts.relations();
    }

    private static String field(int position) {
        return "facts.relations[" + position + "]";
    }
}
