package org.assay.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Walks the seals and the rows under them, one seal at a time. */
class SealCheck {

    static final String SEALS = "audit_seal";
    static final String ENTRIES = "audit_entry";

    private final SealedRecord record;
    private final SealKeys keys;

    private Seal last;
    private long seals;
    private long rows;

    SealCheck(SealedRecord record, SealKeys keys) {
        this.record = record;
        this.keys = keys;
    }

    /** The first thing that is wrong. */
    Optional<BrokenLink> broken() {
        Optional<Seal> next = record.sealAfter(0);
        while (next.isPresent()) {
            Optional<BrokenLink> broken = broken(next.get());
            if (broken.isPresent()) {
                return broken;
            }
            last = next.get();
            seals++;
            rows += last.leaves().size();
            next = record.sealAfter(last.number());
        }
        return Optional.empty();
    }

    private Optional<BrokenLink> broken(Seal seal) {
        if (seal.number() != seals + 1) {
            return Optional.of(new BrokenLink(SEALS, Long.toString(seals + 1), Flaw.MISSING));
        }
        return flaw(seal)
                .map(flaw -> new BrokenLink(SEALS, Long.toString(seal.number()), flaw))
                .or(() -> difference(seal.leaves(), record.rows(seal)));
    }

    private Optional<Flaw> flaw(Seal seal) {
        if (!Objects.equals(seal.previous(), last == null ? null : last.hmac())) {
            return Optional.of(Flaw.PREDECESSOR_DIFFERS);
        }
        Optional<SealKey> key = keys.named(seal.keyId());
        if (key.isEmpty()) {
            return Optional.of(Flaw.KEY_UNKNOWN);
        }
        if (!seal.hmac(key.get()).equals(seal.hmac())) {
            return Optional.of(Flaw.HASH_DIFFERS);
        }
        return seal.firstId() == lastId() + 1 ? Optional.empty() : Optional.of(Flaw.OUT_OF_ORDER);
    }

    /** Both are in order of id: the first place where they part tells which row was changed, put in or taken away. */
    static Optional<BrokenLink> difference(List<Leaf> sealed, List<Leaf> found) {
        for (int i = 0; i < Math.max(sealed.size(), found.size()); i++) {
            long expected = i < sealed.size() ? sealed.get(i).id() : Long.MAX_VALUE;
            long there = i < found.size() ? found.get(i).id() : Long.MAX_VALUE;
            if (expected < there) {
                return entry(expected, Flaw.MISSING);
            }
            if (there < expected) {
                return entry(there, Flaw.NOT_SEALED);
            }
            if (!sealed.get(i).equals(found.get(i))) {
                return entry(there, Flaw.SEALED_OTHERWISE);
            }
        }
        return Optional.empty();
    }

    private static Optional<BrokenLink> entry(long id, Flaw flaw) {
        return Optional.of(new BrokenLink(ENTRIES, Long.toString(id), flaw));
    }

    /** How many seals were found in order. */
    long seals() {
        return seals;
    }

    /** How many rows under them. */
    long rows() {
        return rows;
    }

    /** The last id under a seal that is in order; 0 where there is none. */
    long lastId() {
        return last == null ? 0 : last.lastId();
    }

    /** The last seal that is in order; null where there is none. */
    SealHead head() {
        return last == null ? null : last.head();
    }
}
