package org.assay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void changes_of_two_paragraphs_are_both_kept() {
        Merge merge = Merge.of("One.\n\nTwo.\n", "One, said otherwise.\n\nTwo.\n", "One.\n\nTwo, said otherwise.\n");

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text()).isEqualTo("One, said otherwise.\n\nTwo, said otherwise.\n");
    }

    @Test
    void the_same_line_changed_twice_conflicts_and_keeps_both() {
        Merge merge = Merge.of("a\nb\nc\n", "a\nyours\nc\n", "a\ntheirs\nmore\nc\n");

        assertThat(merge.isClean()).isFalse();
        assertThat(merge.text()).isEqualTo("a\ntheirs\nmore\nc\n");
        assertThat(merge.conflicts())
                .containsExactly(
                        new Conflict("body", new LineRange(2, 2), new LineRange(2, 3), "yours\n", "theirs\nmore\n"));
    }

    @Test
    void changes_of_neighbouring_lines_conflict() {
        Merge merge = Merge.of("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nb\nC\nd\n");

        assertThat(merge.text()).isEqualTo("a\nb\nC\nd\n");
        assertThat(merge.conflicts())
                .containsExactly(new Conflict("body", new LineRange(2, 3), new LineRange(2, 3), "B\nc\n", "b\nC\n"));
    }

    @Test
    void different_lines_put_at_the_same_place_conflict_with_an_empty_range_of_the_base() {
        Merge merge = Merge.of("a\nb\n", "a\nyours\nb\n", "a\ntheirs\nb\n");

        Conflict conflict = merge.conflicts().get(0);
        assertThat(conflict.baseRange()).isEqualTo(new LineRange(2, 1));
        assertThat(conflict.baseRange().isEmpty()).isTrue();
        assertThat(conflict.mergedRange()).isEqualTo(new LineRange(2, 2));
    }

    @Test
    void a_removed_line_that_the_other_side_changed_conflicts() {
        Merge yoursRemoves = Merge.of("a\nb\nc\n", "a\nc\n", "a\nB\nc\n");
        Merge theirsRemoves = Merge.of("a\nb\nc\n", "a\nB\nc\n", "a\nc\n");

        assertThat(yoursRemoves.conflicts())
                .containsExactly(new Conflict("body", new LineRange(2, 2), new LineRange(2, 2), "", "B\n"));
        assertThat(theirsRemoves.text()).isEqualTo("a\nc\n");
        assertThat(theirsRemoves.conflicts())
                .containsExactly(new Conflict("body", new LineRange(2, 2), new LineRange(2, 1), "B\n", ""));
    }

    @Test
    void no_line_and_an_empty_line_are_told_apart_in_a_conflict() {
        Merge merge = Merge.of("a\nb\nc\n", "a\nc\n", "a\n\nc\n");

        assertThat(merge.conflicts().get(0).yours()).isEmpty();
        assertThat(merge.conflicts().get(0).theirs()).isEqualTo("\n");
    }

    @Test
    void what_both_sides_added_alike_stays_out_of_the_conflict() {
        Merge merge = Merge.of("x\n", "n1\nn2\nyours\nz\n", "n1\nn2\ntheirs\nz\n");

        assertThat(merge.text()).isEqualTo("n1\nn2\ntheirs\nz\n");
        assertThat(merge.conflicts())
                .containsExactly(new Conflict("body", new LineRange(1, 1), new LineRange(3, 3), "yours\n", "theirs\n"));
    }

    @Test
    void several_conflicts_name_their_lines() {
        Merge merge = Merge.of("1\n2\n3\n4\n5\n6\n7\n", "1\ny\n3\n4\n5\ny\ny\n7\n", "new\n1\nt\nt\n3\n4\n5\nt\n7\n");

        assertThat(merge.text()).isEqualTo("new\n1\nt\nt\n3\n4\n5\nt\n7\n");
        assertThat(merge.conflicts())
                .containsExactly(
                        new Conflict("body", new LineRange(2, 2), new LineRange(3, 4), "y\n", "t\nt\n"),
                        new Conflict("body", new LineRange(6, 6), new LineRange(8, 8), "y\ny\n", "t\n"));
    }

    @Test
    void an_added_line_and_an_added_final_newline_merge() {
        assertThat(Merge.of("a\nb", "a\nb\nc", "a\nb\n")).isEqualTo(Merge.of("", "", "a\nb\nc\n"));
        assertThat(Merge.of("a\nb\n", "a\nb", "A\n\nb\n").text()).isEqualTo("A\n\nb");
    }

    @Test
    void an_empty_last_line_is_not_lost_with_the_final_newline() {
        assertThat(Merge.of("x\ny\n", "x\ny", "x\ny\n\n").text()).isEqualTo("x\ny\n\n");
    }

    @Test
    void a_conflict_at_the_end_takes_their_end() {
        assertThat(Merge.of("a\n", "b", "c\n").text()).isEqualTo("c\n");
        assertThat(Merge.of("a\n", "b\n", "c").text()).isEqualTo("c");
    }

    @Test
    void two_texts_made_of_nothing_conflict_as_a_whole() {
        Merge merge = Merge.of("", "yours\n", "theirs");

        assertThat(merge.text()).isEqualTo("theirs");
        assertThat(merge.conflicts())
                .containsExactly(new Conflict("body", new LineRange(1, 0), new LineRange(1, 1), "yours\n", "theirs\n"));
    }

    @Test
    void an_emptied_text_that_the_other_side_changed_conflicts() {
        Merge merge = Merge.of("a\nb\n", "", "a\nB\n");

        assertThat(merge.text()).isEqualTo("a\nB\n");
        assertThat(merge.conflicts())
                .containsExactly(new Conflict("body", new LineRange(1, 2), new LineRange(1, 2), "", "a\nB\n"));
        assertThat(Merge.of("a\nb\n", "", "a\nb").text()).isEmpty();
    }
}
