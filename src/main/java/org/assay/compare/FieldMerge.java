package org.assay.compare;

import java.util.Objects;

/**
 * Three states of one value, which is kept or replaced as a whole. Null is a value like any other: none.
 *
 * @param base what both started from
 * @param yours what the saver wants
 * @param theirs what stands there meanwhile
 * @param <T> a type with a meaningful {@code equals}
 */
public record FieldMerge<T>(T base, T yours, T theirs) {

    /** Merges three states of a value. */
    public static <T> FieldMerge<T> of(T base, T yours, T theirs) {
        return new FieldMerge<>(base, yours, theirs);
    }

    /** Whether at most one side changed the value, or both in the same way. */
    public boolean isClean() {
        return Objects.equals(yours, theirs) || Objects.equals(yours, base) || Objects.equals(theirs, base);
    }

    /** The changed value if one side changed it; <em>theirs</em> at a conflict. */
    public T merged() {
        return Objects.equals(theirs, base) ? yours : theirs;
    }
}
