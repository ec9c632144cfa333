package org.assay.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.access.Access;
import org.assay.platform.ApplicationService;

/** What verification reads of the record and its seals: a stretch at a time, each in a transaction of its own. */
@ApplicationService
class SealedRecord {

    private static final int BATCH = 1000;

    @PersistenceContext
    private EntityManager entities;

    /** The next seal above that number. */
    public Optional<Seal> sealAfter(long number) {
        Access.requireAdmin();
        return entities.createQuery("select s from Seal s where s.number > :number order by s.number", Seal.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The rows of a stretch, as they are now; one more than was sealed at most. */
    public List<Leaf> rows(Seal seal) {
        Access.requireAdmin();
        return entities.createQuery(
                        "select e from AuditEntry e where e.id >= :first and e.id <= :last order by e.id",
                        AuditEntry.class)
                .setParameter("first", seal.firstId())
                .setParameter("last", seal.lastId())
                .setMaxResults(seal.leaves().size() + 1)
                .getResultStream()
                .map(AuditEntry::leaf)
                .toList();
    }

    /** What is not sealed yet, above that id. */
    public Unsealed unsealed(long last) {
        Access.requireAdmin();
        return entities.createQuery(
                        "select new org.assay.audit.Unsealed(count(e), min(e.at)) from AuditEntry e where e.id > :last",
                        Unsealed.class)
                .setParameter("last", last)
                .getSingleResult();
    }

    /** The hashes that acts recorded for these rows, by the rows' names. */
    public Map<String, String> recorded(Collection<String> names) {
        Access.requireAdmin();
        Map<String, String> hashes = new HashMap<>();
        claims("e.made in :names", "names", names, names.size())
                .forEach(claim -> hashes.put(claim.made(), claim.hash()));
        return hashes;
    }

    /** The next acts above that id which say that they wrote a row. */
    public List<Claim> claimsAfter(long act) {
        Access.requireAdmin();
        return claims("e.made is not null and e.id > :act", "act", act, BATCH);
    }

    private List<Claim> claims(String condition, String parameter, Object value, int most) {
        return entities.createQuery(
                        "select new org.assay.audit.Claim(e.id, e.made, e.madeHash) from AuditEntry e where "
                                + condition + " order by e.id",
                        Claim.class)
                .setParameter(parameter, value)
                .setMaxResults(most)
                .getResultList();
    }
}
