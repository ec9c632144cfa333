package org.assay.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.assay.identity.Caller;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of where links lead is never older than the last change: each page is looked at before and after it. */
@ExtendWith(ArquillianExtension.class)
class KnownLinksIT {

    @Inject
    private UserTransaction transaction;

    private Desk desk;

    @Deployment
    static WebArchive war() {
        return BuiltWar.withTests();
    }

    @BeforeEach
    void a_page_with_a_link() {
        desk = new Desk();
        desk.publish(desk.page("Source", "See [[Target]]."));
        assertLeads(desk.ana, false);
        assertLeads(desk.reed, false);
    }

    @Test
    void R9_a_link_leads_to_a_new_page_at_once_for_those_who_write_and_after_publication_for_readers() {
        SavedRevision target = desk.page("Target");
        assertLeads(desk.ana, true);
        assertLeads(desk.reed, false);

        desk.publish(target);
        assertLeads(desk.ana, true);
        assertLeads(desk.reed, true);
    }

    @Test
    void a_link_leads_nowhere_for_those_from_whom_a_marking_takes_the_page() {
        SavedRevision target = desk.page("Target");
        desk.publish(target);
        assertLeads(desk.reed, true);
        assertLeads(desk.anton, true);

        desk.mark(desk.ana, target, "RED", "for two");
        assertLeads(desk.reed, false);
        assertLeads(desk.anton, false);
        assertLeads(desk.ana, true);
    }

    @Test
    void a_link_shows_that_its_page_was_retired() {
        SavedRevision target = desk.page("Target");
        desk.publish(target);
        assertThat(source(desk.reed)).doesNotContain("retired");

        desk.retire(target, true);
        desk.publish(target);
        assertThat(source(desk.reed)).contains("retired");
        assertThat(source(desk.ana)).contains("retired");
    }

    @Test
    void R11_a_link_leads_to_a_page_that_takes_its_name_and_by_a_former_name_to_one_that_gives_it_up() {
        SavedRevision other = desk.page("Other");
        desk.publish(other);
        assertLeads(desk.reed, false);

        desk.rename(other, "target");
        desk.publish(other);
        assertLeads(desk.reed, true);

        desk.rename(other, "elsewhere");
        desk.publish(other);
        assertLeads(desk.reed, true);
    }

    @Test
    void a_link_leads_nowhere_again_after_a_new_page_was_taken_back() throws Exception {
        transaction.begin();
        try {
            desk.page("Target");
            assertLeads(desk.ana, true);
        } finally {
            transaction.rollback();
        }
        assertLeads(desk.ana, false);
    }

    @Test
    void a_link_into_another_space_leads_to_a_page_that_is_made_there() {
        Desk there = new Desk();
        Set<Membership> teams =
                Set.of(new Membership(desk.team, Role.ANALYST), new Membership(there.team, Role.ANALYST));
        Caller both = Caller.person(desk.ana.person(), desk.ana.name(), "Of two teams", true, false, teams);
        desk.page("Across", "See [[" + there.space + "/Target]].");
        assertThat(desk.view(both, "across").html().toString()).contains("/new/" + there.space + "/target");

        there.page("Target");
        assertThat(desk.view(both, "across").html().toString()).contains("/wiki/" + there.space + "/target");
    }

    private void assertLeads(Caller caller, boolean somewhere) {
        String target = "href=\"/wiki/" + desk.space + "/target\"";
        if (somewhere) {
            assertThat(source(caller)).contains(target);
        } else {
            assertThat(source(caller)).doesNotContain(target);
        }
    }

    private String source(Caller caller) {
        return desk.view(caller, "source").html().toString();
    }
}
