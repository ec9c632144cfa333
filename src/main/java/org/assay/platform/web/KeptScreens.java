package org.assay.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Screens that only show something, kept by all that they follow from: the address, what the screen's backing has read for
 * this caller in this request; the wiki speaks one language. The least used go first.
 *
 * <p>What a caller may see is asked anew each time, by reading; only the markup of what was read is not made again. The
 * frame, in which the caller stands himself, is put in from {@link PureFragments}, the nonce is new.
 */
@ApplicationScoped
public class KeptScreens {

    /** With what the keys hold, which is about as much as is shown. */
    private static final long MAX_BYTES = 96L << 20;

    /** The name of the frame's piece in its template. */
    private static final String FRAME = "frame";

    /** With it a browser carries what is said once, after a change: such a screen is nobody else's. */
    private static final String FLASH = "csfcfc";

    /**
     * All that a screen follows from.
     *
     * @param address the route with the values of its variables
     * @param shown what the screen's backing has read
     */
    private record Key(RouteMatch.Found address, Object shown) {}

    @Inject
    @Any
    private Instance<Reading> readings;

    @Inject
    private FrameBacking frame;

    private final Cache<Key, Screen> screens = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, Screen screen) -> 2 * screen.length())
            .build();

    private volatile Map<String, Reading> byView;

    /** Answers with the screen of the request's address, as it is kept or by its view. */
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        RouteMatch.Found address = (RouteMatch.Found) request.getAttribute(RouteMatch.ATTRIBUTE);
        boolean plain = request.getMethod().equals("GET") && request.getQueryString() == null;
        show(plain ? address : null, address.route().target(), request, response);
    }

    /** @param address null for a screen that is not to be kept */
    private void show(RouteMatch.Found address, String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Reading reading = byView().get(view);
        RequestDispatcher made = request.getRequestDispatcher(view);
        if (hasFlash(request) && request.getMethod().equals("GET")) {
            WholeText text = new WholeText(response);
            made.forward(request, text);
            text.send();
            return;
        }
        Object shown = address == null || reading == null || hasFlash(request) ? null : reading.shown();
        if (shown == null) {
            made.forward(request, response);
            return;
        }
        Key key = new Key(address, shown);
        if (!answer(key, response)) {
            RenderedText text = new RenderedText(response);
            made.forward(request, text);
            keep(key, request, text.get());
        }
    }

    /** Answers with the screen, if it is here; else answers false and writes nothing. */
    private boolean answer(Key key, HttpServletResponse response) throws IOException {
        Screen screen = screens.getIfPresent(key);
        String nonce = ContentSecurityPolicy.freshNonce();
        byte[] bytes = screen == null ? null : screen.with(nonce, frame.getShown());
        if (bytes == null) {
            return false;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HeadersFilter.POLICY, ContentSecurityPolicy.with(nonce));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        return true;
    }

    /** Keeps what was rendered for the key. */
    private void keep(Key key, HttpServletRequest request, String text) {
        Screen screen = Screen.of(text, ContentSecurityPolicy.nonceOf(request), PureFragments.noted(request, FRAME));
        if (screen != null) {
            screens.put(key, screen);
        }
    }

    /** The views that are kept, each with the backing behind it. */
    private Map<String, Reading> byView() {
        Map<String, Reading> known = byView;
        if (known == null) {
            known = readings.stream().collect(Collectors.toUnmodifiableMap(Reading::view, Function.identity()));
            byView = known;
        }
        return known;
    }

    private static boolean hasFlash(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(FLASH));
    }
}
