package org.assay.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.platform.web.KnownRoutes;
import org.assay.stack.Browser;
import org.assay.stack.Look;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every screen, wide and narrow. Whether it is accessible is asked once in each width, of other colours each time: most of what
 * is asked depends on neither. With {@code -Dassay.pictures} a picture of each, in light and in dark colours, is left in {@code
 * target/screens}.
 */
@ExtendWith(RunningStack.class)
class ScreensJourney {

    private static final Path PICTURES = Path.of("target/screens");
    private static final boolean WITH_PICTURES = System.getProperty("assay.pictures") != null;

    /** PrimeFaces has its timeline take markup as it comes; what the view writes into it comes escaped. */
    private static final String ESCAPED_BY_US = "You disabled XSS protection for vis-Timeline";

    private static final double PATIENCE = 60_000;

    private static Shown shown;
    private static List<String> screens;

    @BeforeAll
    static void something_of_everything(Stack stack, Browser browser) {
        shown = Shown.in(stack);
        screens = Stream.concat(shown.screens().stream(), Stream.of(imported(browser.as("ana"), stack)))
                .toList();
    }

    @Test
    void every_address_that_shows_a_view_is_among_the_screens() {
        Set<String> routes = Stream.concat(screens.stream(), shown.adminScreens().stream())
                .flatMap(screen -> KnownRoutes.of(screen.split("\\?", 2)[0]).stream())
                .collect(Collectors.toSet());
        assertThat(routes).containsAll(KnownRoutes.views());
    }

    @Test
    void every_screen_is_accessible_fits_its_window_and_logs_nothing(Stack stack) {
        CompletableFuture<List<String>> narrow =
                CompletableFuture.supplyAsync(() -> wrong(stack, Look.NARROW.inTheDark()));
        List<String> wrong = new ArrayList<>(wrong(stack, Look.WIDE));
        wrong.addAll(narrow.join());
        assertThat(wrong).isEmpty();
    }

    /** In a browser of its own, so that both windows are gone through at once. */
    private static List<String> wrong(Stack stack, Look look) {
        try (Browser browser = Browser.at(stack)) {
            List<String> wrong = new ArrayList<>(wrong(signedIn(browser, "ana", look), look, screens, ""));
            wrong.addAll(wrong(signedIn(browser, "ada", look), look, shown.adminScreens(), "admin "));
            return wrong;
        }
    }

    /** One after the other: who signs in twice at the same moment is refused by Keycloak, which takes him for a guesser. */
    private static synchronized Page signedIn(Browser browser, String person, Look look) {
        return browser.as(person, look);
    }

    private static List<String> wrong(Page window, Look look, List<String> addresses, String who) {
        List<String> said = new ArrayList<>();
        window.onConsoleMessage(message -> note(message, said));
        window.onPageError(error -> said.add(error));
        List<String> wrong = new ArrayList<>();
        for (String address : addresses) {
            said.clear();
            int status = window.navigate(address).status();
            if (status != (address.endsWith("/no-such-page") ? 404 : 200)) {
                wrong.add(who + address + " answers " + status);
            }
            wrong.addAll(findings(window, look + " " + who + address));
            if (WITH_PICTURES) {
                pictures(window, look, who + shown.named(address));
            }
            said.stream()
                    .filter(line -> !line.contains(ESCAPED_BY_US))
                    .forEach(line -> wrong.add(who + address + " logs: " + line));
        }
        return wrong;
    }

    private static void note(ConsoleMessage message, List<String> said) {
        boolean expected = message.text().contains("status of 404");
        if (!expected && List.of("error", "warning").contains(message.type())) {
            said.add(message.text());
        }
    }

    private static List<String> findings(Page page, String address) {
        List<String> findings = new ArrayList<>();
        AxeResults axe = new AxeBuilder(page)
                .setLegacyMode(true) // In the page itself: it has no frames.
                .options(violations())
                .analyze();
        axe.getViolations().forEach(rule -> rule.getNodes()
                .forEach(node -> findings.add(
                        address + " " + rule.getId() + ": " + node.getTarget() + " " + node.getFailureSummary())));
        int overflow = (int)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) {
            findings.add(address + " is " + overflow + " pixels too wide");
        }
        return findings;
    }

    /** Not what is well: there is much more of it. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static void pictures(Page window, Look look, String address) {
        picture(window, look, address);
        Look other = look.inOtherColours();
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
        picture(window, other, address);
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    private static void picture(Page page, Look look, String address) {
        String name =
                address.equals("/") ? "desk" : address.replaceFirst("^/", "").replaceAll("[^a-z0-9-]+", "_");
        String window = look.width() + (look.dark() ? "-dark" : "-light");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(window).resolve(name + ".png")));
    }

    /** The path of the screen of an import that has ended. */
    private static String imported(Page analyst, Stack stack) {
        String job = RidgeDispatch.send(analyst, shown.space());
        assertThat(analyst.getByText("Everything was stored as drafts"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return job.substring(stack.wiki().toString().length());
    }
}
