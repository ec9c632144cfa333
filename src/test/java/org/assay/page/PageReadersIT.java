package org.assay.page;

import static org.assay.page.Desk.address;
import static org.assay.page.Desk.edit;
import static org.assay.page.Desk.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assay.access.Denied;
import org.assay.access.Rule;
import org.assay.identity.Caller;
import org.assay.identity.Work;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.stack.BuiltWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what of a page, by its stage and its marking: where it stands, in lists and behind links. */
@ExtendWith(ArquillianExtension.class)
class PageReadersIT {

    @Inject
    private Pages pages;

    @Inject
    private PageViews views;

    @Inject
    private PageLists lists;

    @Inject
    private Histories histories;

    @Inject
    private Spaces spaces;

    @Inject
    private UserTransaction transaction;

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
    void a_draft_does_not_exist_for_readers_and_strangers() {
        SavedRevision first = desk.page("Biji", "One");
        for (Caller caller : List.of(desk.reed, desk.sami, desk.admin, Caller.NOBODY)) {
            assertThatThrownBy(() -> Work.as(caller, () -> views.view(address(first), ViewChoice.USUAL)))
                    .as(caller.name())
                    .isInstanceOfAny(NotFound.class, Denied.class);
            assertThatThrownBy(() -> Work.as(caller, () -> pages.save(first.page(), edit(first, "Biji", "Two"))))
                    .as(caller.name())
                    .isInstanceOfAny(NotFound.class);
        }
        assertThat(Work.as(desk.reed, () -> lists.pages(desk.everything())).items())
                .isEmpty();
    }

    @Test
    void what_a_transaction_takes_back_is_shown_to_nobody_after_it() throws Exception {
        SavedRevision page = desk.page("Biji", "One");
        ViewChoice draft = ViewChoice.of(Stage.DRAFT);
        transaction.begin();
        try {
            desk.save(desk.ana, page, "Taken back", "Taken back");
            assertThat(Work.as(desk.ana, () -> views.details(page.page(), draft))
                            .title())
                    .isEqualTo("Taken back");
        } finally {
            transaction.rollback();
        }
        assertThat(Work.as(desk.ana, () -> views.details(page.page(), draft)).title())
                .isEqualTo("Biji");
        desk.save(desk.anton, page, "Kept", "Kept");
        assertThat(Work.as(desk.ana, () -> views.details(page.page(), draft)).title())
                .isEqualTo("Kept");
    }

    @Test
    void R9_readers_see_the_published_revision_and_no_later_one() {
        SavedRevision first = desk.page("Biji", "Approved text");
        desk.publish(first);
        SavedRevision second =
                saved(Work.as(desk.ana, () -> pages.save(first.page(), edit(first, "Biji after", "Secret draft"))));
        PageView view = Work.as(desk.reed, () -> views.view(address(second), ViewChoice.USUAL));
        assertThat(view.page().number()).isEqualTo(1);
        assertThat(view.page().title()).isEqualTo("Biji");
        assertThat(view.page().head()).isEqualTo(1);
        assertThat(view.page().draftAhead()).isFalse();
        assertThat(view.html().toString()).contains("Approved text");
        for (ViewChoice choice : List.of(ViewChoice.of(Stage.DRAFT), ViewChoice.revision(2), ViewChoice.revision(99))) {
            assertThatThrownBy(() -> Work.as(desk.reed, () -> views.view(address(second), choice)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> Work.as(desk.reed, () -> histories.compare(address(second), 1, 2)))
                .isInstanceOf(NotFound.class);
        assertThat(Work.as(desk.reed, () -> histories.revisions(address(second), null, 200))
                        .revisions()
                        .items())
                .extracting(RevisionSummary::number)
                .containsExactly(1);
        assertThat(Work.as(desk.reed, () -> lists.pages(desk.everything())).items())
                .extracting(PageSummary::title)
                .containsExactly("Biji");
        assertThat(Work.as(desk.reed, () -> lists.pages(words("secret"))).items())
                .isEmpty();
        assertThat(Work.as(desk.ana, () -> lists.pages(words("secret"))).items())
                .hasSize(1);
        assertThatThrownBy(() -> Work.as(desk.sami, () -> views.view(address(second), ViewChoice.USUAL)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void raising_the_marking_acts_at_once_and_lowering_it_on_publication() {
        SavedRevision first = desk.page("Open page", "Text");
        SavedRevision green =
                saved(Work.as(desk.rana, () -> pages.save(first.page(), edit(first, "Open page", "Text", "GREEN"))));
        desk.publish(green);
        assertThat(sees(desk.sami, green)).isTrue();
        SavedRevision strict = saved(
                Work.as(desk.ana, () -> pages.save(green.page(), edit(green, "Open page", "Text", "AMBER+STRICT"))));
        assertThat(sees(desk.sami, green)).isFalse();
        assertThat(sees(desk.reed, green)).isTrue();
        desk.publish(strict);
        SavedRevision lowered =
                saved(Work.as(desk.rana, () -> pages.save(strict.page(), edit(strict, "Open page", "Text", "GREEN"))));
        assertThat(sees(desk.sami, lowered)).isFalse();
        desk.publish(lowered);
        assertThat(sees(desk.sami, lowered)).isTrue();
    }

    @Test
    void a_red_page_is_seen_by_the_named_only_and_names_its_author() {
        SavedRevision first = desk.page("Biji", "Text");
        PageEdit red = new PageEdit(first.hash(), "Biji", "Text", null, "RED", List.of(desk.rana.person()), "for two");
        SavedRevision second = saved(Work.as(desk.ana, () -> pages.save(first.page(), red)));
        assertThat(Work.as(desk.rana, () -> views.view(address(second), ViewChoice.USUAL))
                        .page()
                        .named())
                .containsExactlyInAnyOrder(desk.ana.person(), desk.rana.person());
        assertThat(sees(desk.anton, second)).isFalse();
        assertThatThrownBy(() -> Work.as(
                        desk.ana,
                        () -> pages.save(
                                second.page(),
                                new PageEdit(second.hash(), "Biji", "Text", null, "RED", List.of(), ""))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void readers_are_refused_with_the_rule_and_nothing_is_written() {
        SavedRevision first = desk.page("Biji", "Text");
        desk.publish(first);
        assertThat(Work.as(desk.reed, () -> pages.save(first.page(), edit(first, "Biji", "Mine"))))
                .isEqualTo(new SaveOutcome.Refused(Rule.NOT_AN_INSIDER));
        assertThatThrownBy(() -> Work.as(desk.reed, () -> pages.create(newPage("Mine", "Text"))))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> Work.as(desk.sami, () -> spaces.named(desk.space)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void links_lead_to_what_the_caller_sees_and_look_missing_otherwise() {
        SavedRevision target = desk.page("Target", "Text");
        SavedRevision source = desk.page("Source", "See [[Target]] and [[Nowhere]].");
        desk.publish(source);
        assertThat(html(desk.ana, source)).contains("href=\"/wiki/" + desk.space + "/target\"");
        assertThat(html(desk.reed, source))
                .doesNotContain("/wiki/" + desk.space + "/target")
                .contains("Target");
        assertThat(Work.as(desk.ana, () -> lists.linkingTo(address(target))))
                .extracting(PageSummary::title)
                .containsExactly("Source");
        assertThat(Work.as(desk.sami, () -> lists.linkingTo(address(target)))).isEmpty();
    }

    @Test
    void a_list_goes_on_where_it_stopped() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            titles.add(0, "Page " + i);
            desk.page("Page " + i, "Text");
        }
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            Cursor after = Cursor.of(next);
            Part<PageSummary> part =
                    Work.as(desk.ana, () -> lists.pages(new ListQuery(desk.space, null, null, null, after, 3)));
            part.items().forEach(page -> seen.add(page.title()));
            next = part.next();
        } while (next != null);
        assertThat(seen).isEqualTo(titles);
    }

    private NewPage newPage(String title, String body) {
        return new NewPage(desk.space, "topic", title, body, null, null, List.of(), "first");
    }

    private boolean sees(Caller caller, SavedRevision page) {
        Supplier<Boolean> sees = () -> lists.pages(desk.everything()).items().stream()
                .anyMatch(summary -> summary.id().equals(page.page()));
        boolean listed;
        try {
            listed = Work.as(caller, sees);
        } catch (NotFound e) {
            listed = false;
        }
        boolean viewed;
        try {
            viewed = Work.as(caller, () -> views.view(address(page), ViewChoice.USUAL)) != null;
        } catch (NotFound e) {
            viewed = false;
        }
        assertThat(viewed).as("a page is listed where it can be read").isEqualTo(listed);
        return viewed;
    }

    private String html(Caller caller, SavedRevision page) {
        return Work.as(caller, () -> views.view(address(page), ViewChoice.USUAL))
                .html()
                .toString();
    }

    private ListQuery words(String words) {
        return new ListQuery(desk.space, null, null, words, null, 200);
    }
}
