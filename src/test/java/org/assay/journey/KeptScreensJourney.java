package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.api.Answer;
import org.assay.api.Api;
import org.assay.stack.Browser;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Screens that only show something are printed again as they were, for whoever may see just that. */
@ExtendWith(RunningStack.class)
class KeptScreensJourney {

    private static final Pattern NONCE = Pattern.compile("nonce(?:=\"|-)([^\"']+)");

    private static Shown shown;

    @BeforeAll
    static void something_of_everything(Stack stack) {
        shown = Shown.in(stack);
    }

    @Test
    void a_screen_that_is_shown_again_differs_in_its_nonce_only(Stack stack, Browser browser) {
        Page reed = browser.as("reed");
        for (String screen : Set.of("", "/rev/1", "/history")) {
            APIResponse first = get(stack, reed, "/wiki/" + shown.space() + "/what-is-said" + screen);
            APIResponse again = get(stack, reed, "/wiki/" + shown.space() + "/what-is-said" + screen);

            assertThat(nonce(again)).as(screen).isNotEqualTo(nonce(first));
            assertThat(again.text().strip()).isEqualTo(first.text().strip().replace(nonce(first), nonce(again)));
            assertThat(again.headers().get("content-security-policy"))
                    .isEqualTo(first.headers().get("content-security-policy").replace(nonce(first), nonce(again)));
            assertThat(again.headers().get("content-type"))
                    .isEqualTo(first.headers().get("content-type"));
            assertThat(again.headers().get("cache-control"))
                    .isEqualTo(first.headers().get("cache-control"));
        }
    }

    @Test
    void everybody_is_himself_in_the_frame_of_a_screen_that_another_has_seen(Stack stack, Browser browser) {
        String page = "/wiki/" + shown.space() + "/what-is-said";
        Page ana = browser.as("ana");
        Page rana = browser.as("rana");
        Page reed = browser.as("reed");
        for (int time = 0; time < 2; time++) {
            for (Page window : Set.of(ana, rana, reed)) {
                get(stack, window, page);
            }
        }

        assertThat(signedIn(ana, page)).isEqualTo("ana");
        assertThat(signedIn(rana, page)).isEqualTo("rana");
        assertThat(signedIn(reed, page)).isEqualTo("reed");
        assertThat(reed.locator(".actions a[href$='/edit']"))
                .as("a reader's way to the editor")
                .satisfies(way -> assertThat(way.count()).isZero());
    }

    @Test
    void a_screen_shows_what_was_saved_since_it_was_shown(Stack stack, Browser browser) {
        Api api = Api.as("ana", stack);
        String space = Api.space(stack);
        Answer page = api.page(space, "Seen before", "As it was.");
        Page ana = browser.as("ana");
        String address = "/wiki/" + space + "/seen-before";
        get(stack, ana, address);
        assertThat(get(stack, ana, address).text()).contains("As it was.");

        api.put("/pages/" + page.text("id"), page.text("hash"), Api.json("title", "Seen before", "body", "As it is."))
                .with(200);

        assertThat(get(stack, ana, address).text()).contains("As it is.").doesNotContain("As it was.");
    }

    private static APIResponse get(Stack stack, Page window, String address) {
        APIResponse response = window.request().get(stack.wiki() + address);
        assertThat(response.status()).as(address).isEqualTo(200);
        return response;
    }

    private static String signedIn(Page window, String address) {
        window.navigate(address);
        return window.locator("#signed-in-as").textContent();
    }

    /** The one nonce of the answer, in its policy and in its markup alike. */
    private static String nonce(APIResponse response) {
        Set<String> nonces = NONCE.matcher(response.headers().get("content-security-policy") + response.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(nonces).hasSize(1);
        return nonces.iterator().next();
    }
}
