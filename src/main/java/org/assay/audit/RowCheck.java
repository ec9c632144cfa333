package org.assay.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the rows of other features with the acts that wrote them, both ways: each row has its act, and what an act wrote
 * is still there.
 */
class RowCheck {

    private final SealedRecord record;
    private final List<Exhibits> tables;
    private final SortedMap<String, Long> counts = new TreeMap<>();

    RowCheck(SealedRecord record, List<Exhibits> tables) {
        this.record = record;
        this.tables = tables;
    }

    /** The first thing that is wrong. */
    Optional<BrokenLink> broken() {
        for (Exhibits table : tables) {
            counts.put(table.table(), 0L);
            Optional<BrokenLink> broken = broken(table);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return missing();
    }

    /** How many rows of which table were looked at. */
    SortedMap<String, Long> counts() {
        return counts;
    }

    private Optional<BrokenLink> broken(Exhibits table) {
        List<Exhibit> rows = table.after(null);
        while (!rows.isEmpty()) {
            counts.merge(table.table(), (long) rows.size(), Long::sum);
            Map<String, String> recorded = record.recorded(rows.stream()
                    .map(row -> Made.name(table.table(), row.key()))
                    .toList());
            for (Exhibit row : rows) {
                Flaw flaw = flaw(row, recorded.get(Made.name(table.table(), row.key())));
                if (flaw != null) {
                    return Optional.of(new BrokenLink(table.table(), row.key(), flaw));
                }
            }
            rows = table.after(rows.get(rows.size() - 1).key());
        }
        return Optional.empty();
    }

    /** @param recorded the hash in the record; null where it knows nothing of the row */
    private static Flaw flaw(Exhibit row, String recorded) {
        if (row.flaw() != null) {
            return row.flaw();
        }
        if (recorded == null) {
            return Flaw.NOT_RECORDED;
        }
        return recorded.equals(row.hash()) ? null : Flaw.RECORDED_OTHERWISE;
    }

    private Optional<BrokenLink> missing() {
        Map<String, Exhibits> byTable = tables.stream().collect(Collectors.toMap(Exhibits::table, Function.identity()));
        List<Claim> claims = record.claimsAfter(0);
        while (!claims.isEmpty()) {
            Map<String, Set<String>> keys = new HashMap<>();
            claims.forEach(claim ->
                    keys.computeIfAbsent(claim.table(), name -> new HashSet<>()).add(claim.key()));
            keys.forEach((table, wanted) -> {
                if (byTable.containsKey(table)) {
                    wanted.removeAll(byTable.get(table).present(wanted));
                }
            });
            for (Claim claim : claims) {
                if (keys.get(claim.table()).contains(claim.key())) {
                    return Optional.of(new BrokenLink(claim.table(), claim.key(), Flaw.MISSING));
                }
            }
            claims = record.claimsAfter(claims.get(claims.size() - 1).act());
        }
        return Optional.empty();
    }
}
