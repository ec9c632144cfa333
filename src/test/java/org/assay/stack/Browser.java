package org.assay.stack;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser at the wiki. Everybody who is signed in has a window with cookies of their own. */
public final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final URI wiki;
    private final List<BrowserContext> open = new ArrayList<>();

    Browser(URI wiki) {
        this.wiki = wiki;
        // Playwright brings no browser of its own, the system's is driven.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(Chromium.options()));
    }

    /** The browser at the wiki of that stack. */
    public static Browser at(Stack stack) {
        return new Browser(stack.wiki());
    }

    /** The wiki's first page, as somebody of the demo, signed in through Keycloak's form. */
    public Page as(String person) {
        return as(person, Look.WIDE);
    }

    /** As {@link #as(String)}, in a window of that look. */
    public Page as(String person, Look look) {
        Page page = anonymous(look);
        page.navigate(wiki + "/");
        signIn(page, person);
        return page;
    }

    /** An empty page of somebody who is not signed in. Addresses without a host are the wiki's. */
    public Page anonymous() {
        return anonymous(Look.WIDE);
    }

    /** As {@link #anonymous()}, in a window of that look. */
    public Page anonymous(Look look) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(wiki.toString())
                .setViewportSize(look.width(), look.height())
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setColorScheme(look.scheme()));
        open.add(context);
        return context.newPage();
    }

    /** Fills in Keycloak's form, which the page shows, and waits until it shows the wiki again. */
    public void signIn(Page page, String person) {
        signIn(page, DemoPerson.named(person));
    }

    void signIn(Page page, DemoPerson person) {
        page.locator("#username").fill(person.name());
        page.locator("#password").fill(person.password());
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(wiki.toString()));
    }

    /** The pages that are open now. */
    List<Page> pages() {
        return open.stream().flatMap(context -> context.pages().stream()).toList();
    }

    /** Closes all windows; whoever was signed in has to do so again. */
    void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
