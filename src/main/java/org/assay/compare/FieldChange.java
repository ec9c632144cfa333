package org.assay.compare;

/**
 * A field that differs.
 *
 * @param name the field
 * @param before its canonical value; null if it was absent
 * @param after its canonical value; null if it is absent
 */
public record FieldChange(String name, String before, String after) {

    /** Added, removed or changed. */
    public Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        return after == null ? Change.REMOVED : Change.CHANGED;
    }
}
