package org.assay.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Restriction;
import org.assay.page.Draft;
import org.junit.jupiter.api.Test;

class ChangeSetTest {

    private static final Restriction AMBER = new Restriction(Marking.AMBER, Set.of());

    @Test
    void the_hash_of_a_known_set_is_known() {
        Draft first = Drafted.draft(1, "b".repeat(64), null, AMBER);
        Draft second = Drafted.draft(2, "c".repeat(64), "a".repeat(64), AMBER);

        assertThat(Drafted.set(first, second).hash())
                .isEqualTo("1cce10dbe78ae4bbd8cb7551dec8f209213ee7c8b568d3f6cd3dadb842cf3ddd");
    }

    @Test
    void the_order_in_which_pages_are_named_does_not_matter() {
        Draft high = Drafted.page(1);
        Draft low = Drafted.page(2);

        assertThat(Drafted.set(high, low)).isEqualTo(Drafted.set(low, high));
    }

    @Test
    void pages_stand_in_the_order_of_the_database_which_knows_no_signs() {
        Draft zero = Drafted.page(0);
        Draft negative = Drafted.page(-1);

        assertThat(Drafted.set(negative, zero).pages()).containsExactly(new UUID(7, 0), new UUID(7, -1));
    }

    @Test
    void a_new_revision_a_new_approval_and_a_further_page_each_change_the_hash() {
        List<ChangeSet> sets = List.of(
                Drafted.set(Drafted.page(1)),
                Drafted.set(Drafted.draft(1, "d".repeat(64), "a".repeat(64), AMBER)),
                Drafted.set(Drafted.draft(1, "c".repeat(64), "b".repeat(64), AMBER)),
                Drafted.set(Drafted.draft(1, "c".repeat(64), null, AMBER)),
                Drafted.set(Drafted.page(1), Drafted.page(2)));

        assertThat(sets.stream().map(ChangeSet::hash)).doesNotHaveDuplicates();
    }

    @Test
    void authors_of_any_page_are_authors_of_the_set() {
        ChangeSet set = Drafted.set(Drafted.page(1, Drafted.ANA), Drafted.page(2, Drafted.ANTON));

        assertThat(set.authors()).containsExactlyInAnyOrder(Drafted.ANA, Drafted.ANTON);
    }

    @Test
    void only_those_named_on_every_red_page_may_vote() {
        ChangeSet set = Drafted.set(
                Drafted.page(1),
                Drafted.red(2, Set.of(Drafted.ANA, Drafted.RANA)),
                Drafted.red(3, Set.of(Drafted.RANA, Drafted.ROLF)));

        assertThat(set.named()).hasValue(Set.of(Drafted.RANA));
        assertThat(set.audience()).containsExactlyInAnyOrder("insider:iraq-desk:" + Drafted.RANA, "system");
    }
}
