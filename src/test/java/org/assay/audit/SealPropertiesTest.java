package org.assay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SealPropertiesTest {

    private static final SealKey KEY = SealKey.of("5ea1".repeat(16));
    private static final SealKey OTHER_KEY = SealKey.of("0bad".repeat(16));

    /** Rows in ascending order of id, ids not without gaps. */
    @Provide
    Arbitrary<List<Leaf>> rows() {
        return Combinators.combine(Arbitraries.longs().between(1, 500), Arbitraries.integers())
                .as((id, content) -> Leaf.of(id, "test", fields -> fields.number(content)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(leaves -> {
                    TreeMap<Long, Leaf> byId = new TreeMap<>();
                    leaves.forEach(leaf -> byId.put(leaf.id(), leaf));
                    return List.copyOf(byId.values());
                });
    }

    @Property
    void what_was_sealed_is_found_unchanged(@ForAll("rows") List<Leaf> rows) {
        assertThat(Leaf.read(Leaf.bytes(rows))).isEqualTo(rows);
        assertThat(SealCheck.difference(rows, rows)).isEmpty();
    }

    @Property
    void L5_a_row_that_was_changed_is_named(@ForAll("rows") List<Leaf> rows, @ForAll @IntRange(max = 39) int at) {
        Leaf victim = rows.get(at % rows.size());
        List<Leaf> found = new ArrayList<>(rows);
        found.set(at % rows.size(), new Leaf(victim.id(), "f".repeat(64)));

        assertThat(SealCheck.difference(rows, found)).isEqualTo(broken(victim.id(), Flaw.SEALED_OTHERWISE));
    }

    @Property
    void L5_a_row_that_was_taken_away_is_named(@ForAll("rows") List<Leaf> rows, @ForAll @IntRange(max = 39) int at) {
        Leaf victim = rows.get(at % rows.size());
        List<Leaf> found = new ArrayList<>(rows);
        found.remove(victim);

        assertThat(SealCheck.difference(rows, found)).isEqualTo(broken(victim.id(), Flaw.MISSING));
    }

    @Property
    void L5_a_row_that_was_put_in_is_named(@ForAll("rows") List<Leaf> rows, @ForAll @IntRange(max = 40) int at) {
        List<Leaf> found = new ArrayList<>();
        rows.forEach(leaf -> found.add(new Leaf(2 * leaf.id(), leaf.hash())));
        List<Leaf> sealed = List.copyOf(found);
        int place = at % (found.size() + 1);
        long id = place == 0 ? 1 : found.get(place - 1).id() + 1;
        found.add(place, new Leaf(id, "0".repeat(64)));

        assertThat(SealCheck.difference(sealed, found)).isEqualTo(broken(id, Flaw.NOT_SEALED));
    }

    @Property
    void L5_no_part_of_a_seal_can_be_another(@ForAll("rows") List<Leaf> rows, @ForAll @IntRange(max = 39) int at) {
        long last = rows.get(rows.size() - 1).id();
        Instant now = Instant.EPOCH;
        Seal seal = new Seal(null, last, rows, now, KEY);
        List<Leaf> others = new ArrayList<>(rows);
        others.set(at % rows.size(), new Leaf(rows.get(at % rows.size()).id(), "e".repeat(64)));

        assertThat(List.of(
                        new Seal(null, last + 1, rows, now, KEY).hmac(),
                        new Seal(null, last, others, now, KEY).hmac(),
                        new Seal(null, last, rows, now.plusNanos(1000), KEY).hmac(),
                        new Seal(seal, last, rows, now, KEY).hmac(),
                        new Seal(null, last, rows, now, OTHER_KEY).hmac(),
                        seal.hmac(OTHER_KEY)))
                .doesNotHaveDuplicates()
                .doesNotContain(seal.hmac());
    }

    private static Optional<BrokenLink> broken(long id, Flaw flaw) {
        return Optional.of(new BrokenLink("audit_entry", Long.toString(id), flaw));
    }
}
