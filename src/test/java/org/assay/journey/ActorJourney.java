package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst writes down who somebody is, what he is not, how reliable he is; and that two names are one actor, or are not. */
@ExtendWith(RunningStack.class)
class ActorJourney {

    @Test
    void an_actor_is_written_with_a_name_by_its_user_a_negated_relation_and_the_history_of_its_letter(
            Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api api = Api.as("ana", stack);
        ShownActors.actor(api, space, "Army " + space, Map.of("actorKind", "armed-forces"));
        Page ana = browser.as("ana");
        ana.navigate("/new/" + space + "/as/actor");
        input(ana, "title").fill("Volunteers");

        input(ana, "add-aliases").click();
        input(ana, "facts-aliases-0-form").fill("The crowd");
        choose(ana, "facts-aliases-0-usedBy", "Courier " + space, "new organization");
        input(ana, "add-relations").click();
        assertThat(input(ana, "facts-aliases-0-form")).hasValue("The crowd");
        input(ana, "facts-relations-0-negated").selectOption("negated");
        input(ana, "facts-relations-0-type").fill("Part of");
        choose(ana, "facts-relations-0-to", "Army " + space, "Army " + space);
        input(ana, "facts-relations-0-asOf").fill("2015-10~");
        input(ana, "add-letters").click();
        input(ana, "facts-source-letters-0-letter").selectOption("C");
        input(ana, "facts-source-letters-0-at").fill("2015-10-20");
        input(ana, "facts-source-letters-0-rationale").fill("Two announcements came true.");

        // What is wrong is said where it stands, and nothing is typed again.
        input(ana, "save").click();
        assertThat(ana.locator("#edit")).containsText("Kind of actor must be given");
        assertThat(ana.locator("#edit")).containsText("Relation must be lower-case letters, digits and hyphens");
        input(ana, "facts-actorKind").selectOption("armed-group");
        input(ana, "facts-relations-0-type").fill("part-of");
        input(ana, "facts-relations-0-via_input").fill("What nobody claims"); // As if dragged there: no key is pressed.
        input(ana, "save").click();
        assertThat(ana.locator("#edit")).containsText("is not chosen yet");
        assertThat(input(ana, "facts-relations-0-via_input")).hasValue("What nobody claims");
        input(ana, "facts-relations-0-via_input").fill("");
        input(ana, "save").click();

        assertThat(ana.locator(".page-head h1")).hasText("Volunteers");
        assertThat(ana.locator(".tie")).containsText("expressly not part of");
        assertThat(ana.locator(".tie")).containsText("as of 2015-10~");
        assertThat(ana.locator(".aliases")).containsText("The crowd used by Courier " + space);
        assertThat(ana.locator(".source")).containsText("C fairly reliable");
        assertThat(ana.locator(".source")).containsText("its record speaks for no letter: F is proposed");

        // A second letter from a later day: the first stays as history.
        String address = ana.url().replace("/draft", "");
        ana.navigate(address + "/edit");
        assertThat(ana.locator(".given-letter")).containsText("Two announcements came true.");
        input(ana, "add-letters").click();
        input(ana, "facts-source-letters-1-letter").selectOption("D");
        input(ana, "facts-source-letters-1-at").fill("2016");
        input(ana, "facts-source-letters-1-rationale").fill("Announced a visit that never took place.");
        input(ana, "save").click();
        assertThat(ana.locator(".letters li")).hasCount(2);
        assertThat(ana.locator(".letters li").first()).containsText("From 2016");
        assertThat(ana.locator(".source-letter")).containsText("D not usually reliable");

        // The comparison speaks in words.
        ana.navigate(address + "/compare/1/2");
        assertThat(ana.locator(".diff-fields")).containsText("D not usually reliable");
    }

    @Test
    void two_actors_become_one_and_two_again_and_nothing_is_lost(Stack stack, Browser browser) {
        String space = Api.space(stack);
        ShownActors shown = ShownActors.in(stack, space);
        Page ana = browser.as("ana");
        String address = "/wiki/" + space + "/the-engineer";
        ana.navigate(address + "/identity");
        choose(ana, "identity", "other", "The chairwoman", "The chairwoman");
        input(ana, "identity", "mergedInto").check();
        input(ana, "identity", "send").click();
        assertThat(ana.locator("#identity")).containsText("Why must be given");
        input(ana, "identity", "basis").fill("The same signature under both letters.");
        input(ana, "identity", "send").click();
        assertThat(ana.locator("main")).containsText("Another actor stands for this one");
        assertThat(ana.locator("main")).containsText("The same signature under both letters.");

        // Seen on both, and the committee's network has one member less.
        ana.navigate("/wiki/" + space + "/the-chairwoman");
        assertThat(ana.locator("main")).containsText("This actor stands for others");
        assertThat(ana.locator(".decisions")).containsText("recorded on the other page");
        ana.navigate("/wiki/" + space + "/" + shown.committee() + "/network/1");
        assertThat(ana.locator(".ties")).containsText("The chairwoman");
        assertThat(ana.locator(".ties")).not().containsText("The engineer");

        ana.navigate(address + "/identity");
        input(ana, "identity", "basis").fill("Two hands after all.");
        input(ana, "identity", "undo").click();
        assertThat(ana.locator("main")).not().containsText("Another actor stands for this one");
        assertThat(ana.locator(".decisions li")).hasCount(2);
        assertThat(ana.locator(".row-past")).containsText("The same signature under both letters.");
        ana.navigate("/wiki/" + space + "/" + shown.committee() + "/network/1");
        assertThat(ana.locator(".ties")).containsText("The engineer");
    }

    @Test
    void the_network_is_drawn_and_its_list_is_reached_by_keyboard(Stack stack, Browser browser) {
        String space = Api.space(stack);
        ShownActors shown = ShownActors.in(stack, space);
        Page ana = browser.as("ana");
        ana.navigate("/wiki/" + space + "/" + shown.committee());
        assertThat(ana.locator(".network-picture canvas").first()).isVisible();
        ana.locator(".more", new Page.LocatorOptions().setHasText("Wider network"))
                .focus();
        Locator first = ana.locator(".ties a").first();
        for (int i = 0; i < 8 && !(boolean) first.evaluate("link => link === document.activeElement"); i++) {
            ana.keyboard().press("Tab");
        }
        assertThat(first).isFocused();
        String name = first.textContent();
        ana.keyboard().press("Enter");
        assertThat(ana.locator(".page-head h1")).hasText(name);
    }

    @Test
    void a_relation_shows_the_words_that_it_rests_on_and_leads_to_them(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Api api = Api.as("ana", stack);
        Answer document = api.post(
                        "/spaces/" + space + "/documents",
                        Api.json("title", "A report", "text", "She sits on the committee, they say."))
                .with(201);
        String committee = ShownActors.actor(api, space, "The committee", Map.of("actorKind", "legislature"))
                .text("id");
        Map<String, Object> quote = Map.of(
                "document",
                document.text("id"),
                "capture",
                1,
                "exact",
                "She sits on the committee",
                "suffix",
                ", they say.",
                "start",
                0,
                "end",
                25);
        Answer member = ShownActors.actor(
                api,
                space,
                "The member",
                Map.of(
                        "actorKind",
                        "person",
                        "relations",
                        List.of(ShownActors.relation("part-of", committee, "quote", quote))));
        Page ana = browser.as("ana");

        ana.navigate("/wiki/" + space + "/" + member.text("slug"));
        assertThat(ana.locator(".ties q")).hasText("She sits on the committee");
        ana.locator(".ties a[href*='#at-']").click();
        assertThat(ana.locator("main")).containsText("She sits on the committee, they say.");
    }

    @Test
    void rows_that_were_typed_come_back_when_the_form_is_opened_again(Stack stack, Browser browser) {
        String space = Api.space(stack);
        Page ana = browser.as("ana");
        ana.navigate("/new/" + space + "/as/actor");
        input(ana, "title").fill("Of many names");
        for (int i = 0; i < 2; i++) {
            input(ana, "add-aliases").click();
            input(ana, "facts-aliases-" + i + "-form").fill("Name " + i);
        }
        ana.reload();
        ana.reload(); // Before they have come back: they are not forgotten for that.
        assertThat(input(ana, "facts-aliases-1-form")).hasValue("Name 1");
        assertThat(input(ana, "facts-aliases-0-form")).hasValue("Name 0");
        assertThat(input(ana, "title")).hasValue("Of many names");
    }

    private static Locator input(Page window, String name) {
        return input(window, "edit", name);
    }

    private static Locator input(Page window, String form, String name) {
        return window.locator("[id='" + form + ":" + name + "']");
    }

    private static void choose(Page window, String field, String typed, String choice) {
        choose(window, "edit", field, typed, choice);
    }

    private static void choose(Page window, String form, String field, String typed, String choice) {
        Choosing.choose(window, form + ":" + field, typed, choice);
        assertThat(input(window, form, field + "_input")).hasValue(typed);
    }
}
