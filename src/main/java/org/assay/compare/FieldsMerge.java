package org.assay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Three states of a set of named fields merged, each by itself.
 *
 * @param merged the merged fields by name, <em>theirs</em> at conflicts; unmodifiable
 * @param conflicts one for each field that both sides changed differently, by name; without ranges
 */
public record FieldsMerge(SortedMap<String, String> merged, List<Conflict> conflicts) {

    /** @throws NullPointerException if an argument is null */
    public FieldsMerge {
        merged = Collections.unmodifiableSortedMap(new TreeMap<>(merged));
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges fields by name.
     *
     * @param base name and canonical value of each field that both started from; a field that is not there is absent
     */
    public static FieldsMerge of(Map<String, String> base, Map<String, String> yours, Map<String, String> theirs) {
        SortedSet<String> names = new TreeSet<>(base.keySet());
        names.addAll(yours.keySet());
        names.addAll(theirs.keySet());
        SortedMap<String, String> merged = new TreeMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String name : names) {
            FieldMerge<String> field = FieldMerge.of(base.get(name), yours.get(name), theirs.get(name));
            if (field.merged() != null) {
                merged.put(name, field.merged());
            }
            if (!field.isClean()) {
                conflicts.add(new Conflict(name, null, null, field.yours(), field.theirs()));
            }
        }
        return new FieldsMerge(merged, conflicts);
    }

    /** Whether no field was changed differently by both sides. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
