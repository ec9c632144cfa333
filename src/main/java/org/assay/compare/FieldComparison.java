package org.assay.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Compares named fields. */
public final class FieldComparison {

    private FieldComparison() {}

    /**
     * The fields that differ, sorted by name.
     *
     * @param before name and canonical value of each field; a field that is not there is absent
     */
    public static List<FieldChange> of(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
    }
}
