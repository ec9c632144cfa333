package org.assay.page;

import static org.assay.page.Desk.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who wrote each line of a page, through the service, on PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class BlamesIT {

    @Inject
    private Blames blames;

    @Inject
    private Suppressions suppressions;

    private Desk desk;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_desk() {
        desk = new Desk();
    }

    @Test
    void each_line_is_put_down_to_the_revision_that_brought_it_also_where_it_has_moved() {
        SavedRevision first = desk.page("Biji", "One\n\nTwo\n\nThree");
        SavedRevision second = desk.save(desk.anton, first, "Biji", "One\n\nTwo, as Anton says\n\nThree");
        SavedRevision third = desk.save(desk.ana, second, "Biji", "Three\n\nOne\n\nTwo, as Anton says\n\nFour");

        BlamedText text = Work.as(desk.ana, () -> blames.of(address(third)));

        assertThat(text.passages().stream()
                        .filter(passage -> passage.lines().stream().anyMatch(line -> !line.isEmpty())))
                .flatExtracting(passage -> passage.lines().stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> tuple(line, passage.revision()))
                        .toList())
                .containsExactly(tuple("Three", 1), tuple("One", 1), tuple("Two, as Anton says", 2), tuple("Four", 3));
        assertThat(text.since()).isNull();
        assertThat(text.part(1)).isEqualTo(text.passages());
    }

    @Test
    void S14_lines_of_a_suppressed_revision_count_for_the_next_one() {
        SavedRevision first = desk.page("Biji", "One");
        SavedRevision second = desk.save(desk.anton, first, "Biji", "One\nTwo");
        SavedRevision third = desk.save(desk.ana, second, "Biji", "One\nTwo\nThree");
        Work.runAs(desk.rana, () -> suppressions.suppress(third.page(), 2, "Not ours to know."));

        assertThat(revisions(desk.ana, third)).containsExactly(1, 3);
    }

    @Test
    void R9_who_reads_no_drafts_learns_nothing() {
        SavedRevision page = desk.page("Biji", "One");
        desk.publish(page);

        for (Caller caller : List.of(desk.reed, desk.sami)) {
            assertThatThrownBy(() -> revisions(caller, page)).isInstanceOf(NotFound.class);
        }
    }

    private List<Integer> revisions(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> blames.of(address(page))).passages().stream()
                .map(BlamedPassage::revision)
                .toList();
    }
}
