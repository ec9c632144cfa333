package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FieldsTest {

    @Provide
    Arbitrary<Map<String, String>> fields() {
        return Arbitraries.maps(Arbitraries.of("grade", "kind", "name"), Arbitraries.of("", "a", "b"));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("a", "b", "c").injectNull(0.25);
    }

    @Property
    void a_value_merges_by_the_side_that_changed_it(
            @ForAll("values") String base, @ForAll("values") String yours, @ForAll("values") String theirs) {
        assertThat(FieldMerge.of(base, base, theirs).merged()).isEqualTo(theirs);
        assertThat(FieldMerge.of(base, yours, base).merged()).isEqualTo(yours);
        assertThat(FieldMerge.of(base, base, theirs).isClean()).isTrue();
        assertThat(FieldMerge.of(base, yours, base).isClean()).isTrue();
        assertThat(FieldMerge.of(base, yours, yours).merged()).isEqualTo(yours);
        assertThat(FieldMerge.of(base, yours, yours).isClean()).isTrue();
    }

    @Test
    void two_different_changes_of_a_value_conflict_and_leave_theirs() {
        FieldMerge<Integer> merge = FieldMerge.of(1, 2, 3);

        assertThat(merge.isClean()).isFalse();
        assertThat(merge.merged()).isEqualTo(3);
        assertThat(FieldMerge.of(null, 2, 3).isClean()).isFalse();
        assertThat(FieldMerge.of(1, null, 3).isClean()).isFalse();
        assertThat(FieldMerge.of(1, 2, null).merged()).isNull();
    }

    @Test
    void fields_merge_each_by_itself() {
        FieldsMerge merge = FieldsMerge.of(
                Map.of("name", "Ana", "kind", "person", "grade", "B", "alias", "x"),
                Map.of("name", "Anna", "kind", "person", "grade", "C", "city", "Mosul"),
                Map.of("name", "Ana", "kind", "group", "grade", "D", "alias", "x"));

        assertThat(merge.merged())
                .containsOnly(
                        Map.entry("name", "Anna"),
                        Map.entry("kind", "group"),
                        Map.entry("grade", "D"),
                        Map.entry("city", "Mosul"));
        assertThat(merge.conflicts()).containsExactly(new Conflict("grade", null, null, "C", "D"));
        assertThat(merge.isClean()).isFalse();
    }

    @Test
    void a_field_removed_here_and_changed_there_conflicts() {
        FieldsMerge merge = FieldsMerge.of(Map.of("grade", "B"), Map.of(), Map.of("grade", "C"));
        FieldsMerge exchanged = FieldsMerge.of(Map.of("grade", "B"), Map.of("grade", "C"), Map.of());

        assertThat(merge.merged()).containsOnly(Map.entry("grade", "C"));
        assertThat(merge.conflicts()).containsExactly(new Conflict("grade", null, null, null, "C"));
        assertThat(exchanged.merged()).isEmpty();
        assertThat(exchanged.conflicts()).containsExactly(new Conflict("grade", null, null, "C", null));
    }

    @Property
    void one_sided_changes_of_fields_win_and_equal_ones_agree(
            @ForAll("fields") Map<String, String> base, @ForAll("fields") Map<String, String> changed) {
        assertThat(FieldsMerge.of(base, changed, base).merged()).isEqualTo(changed);
        assertThat(FieldsMerge.of(base, base, changed).merged()).isEqualTo(changed);
        assertThat(FieldsMerge.of(base, changed, changed).merged()).isEqualTo(changed);
        assertThat(FieldsMerge.of(base, changed, base).isClean()).isTrue();
        assertThat(FieldsMerge.of(base, base, changed).isClean()).isTrue();
        assertThat(FieldsMerge.of(base, changed, changed).isClean()).isTrue();
    }

    @Property
    void applied_to_the_fields_before_the_changes_give_the_fields_after(
            @ForAll("fields") Map<String, String> before, @ForAll("fields") Map<String, String> after) {
        Map<String, String> fields = new HashMap<>(before);
        for (FieldChange field : FieldComparison.of(before, after)) {
            assertThat(fields.get(field.name())).isEqualTo(field.before());
            assertThat(field.after()).isNotEqualTo(field.before());
            if (field.after() == null) {
                fields.remove(field.name());
            } else {
                fields.put(field.name(), field.after());
            }
        }

        assertThat(fields).isEqualTo(after);
    }

    @Test
    void changed_fields_are_sorted_by_name_and_say_what_happened() {
        assertThat(FieldComparison.of(
                        Map.of("name", "Ana", "kind", "person", "alias", "x"),
                        Map.of("name", "Anna", "kind", "person", "city", "Mosul")))
                .containsExactly(
                        new FieldChange("alias", "x", null),
                        new FieldChange("city", null, "Mosul"),
                        new FieldChange("name", "Ana", "Anna"))
                .extracting(FieldChange::change)
                .containsExactly(Change.REMOVED, Change.ADDED, Change.CHANGED);
    }

    @Test
    void a_range_of_lines_may_be_empty_but_not_backwards() {
        assertThat(new LineRange(3, 2).isEmpty()).isTrue();
        assertThat(new LineRange(3, 2).size()).isZero();
        assertThat(new LineRange(3, 5).size()).isEqualTo(3);
        assertThatThrownBy(() -> new LineRange(3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LineRange(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
