package org.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.stack.Browser;
import org.assay.stack.Look;
import org.assay.stack.RunningStack;
import org.assay.stack.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen, wide and narrow. Leaves a picture of each in {@code target/screens}, in light and in dark colours. Whether it is
 * accessible is asked once in each width, of the other colours each time: most of what is asked depends on neither.
 */
@ExtendWith(RunningStack.class)
class ScreensJourney {

    private static final Path PICTURES = Path.of("target/screens");

    private static Shown shown;

    @BeforeAll
    static void something_of_everything(Stack stack) {
        shown = Shown.in(stack);
    }

    static Stream<Look> looks() {
        return Stream.of(Look.WIDE, Look.NARROW.inTheDark());
    }

    /** PrimeFaces has its timeline take markup as it comes; what the view writes into it comes escaped. */
    private static final String ESCAPED_BY_US = "You disabled XSS protection for vis-Timeline";

    @ParameterizedTest
    @MethodSource("looks")
    void every_screen_is_accessible_fits_its_window_and_logs_nothing(Look look, Browser browser) {
        List<String> wrong = new ArrayList<>(wrong(browser.as("ana", look), look, shown.screens(), ""));
        wrong.addAll(wrong(browser.as("ana", look), look, shown.claims().screens(), ""));
        wrong.addAll(wrong(browser.as("ana", look), look, shown.actors().screens(), ""));
        wrong.addAll(wrong(browser.as("ada", look), look, shown.adminScreens(), "admin "));
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(Page window, Look look, List<String> screens, String who) {
        List<String> said = new ArrayList<>();
        window.onConsoleMessage(message -> note(message, said));
        window.onPageError(error -> said.add(error));
        List<String> wrong = new ArrayList<>();
        for (String address : screens) {
            said.clear();
            int status = window.navigate(address).status();
            if (status != (address.endsWith("/no-such-page") ? 404 : 200)) {
                wrong.add(who + address + " answers " + status);
            }
            wrong.addAll(findings(window, who + address));
            picture(window, look, who + shown.named(address));
            Look other = look.inOtherColours();
            window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
            picture(window, other, who + shown.named(address));
            window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
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
        AxeResults axe = new AxeBuilder(page).analyze();
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

    private static void picture(Page page, Look look, String address) {
        String name =
                address.equals("/") ? "desk" : address.replaceFirst("^/", "").replaceAll("[^a-z0-9-]+", "_");
        String window = look.width() + (look.dark() ? "-dark" : "-light");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(window).resolve(name + ".png")));
    }
}
