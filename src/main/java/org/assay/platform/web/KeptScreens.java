package org.assay.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
 * this caller in this request, and the browser's language. The least used go first.
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
    record Key(RouteMatch.Found address, String language, Object shown) {}

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

    /** What this request's screen follows from; null where it is none to be kept. */
    Key key(HttpServletRequest request) {
        RouteMatch.Found address = (RouteMatch.Found) request.getAttribute(RouteMatch.ATTRIBUTE);
        Reading reading = byView().get(address.route().target());
        boolean plain = request.getMethod().equals("GET") && request.getQueryString() == null && !hasFlash(request);
        Object shown = reading == null || !plain ? null : reading.shown();
        return shown == null ? null : new Key(address, request.getHeader("Accept-Language"), shown);
    }

    /** Answers with the screen, if it is here; else answers false and writes nothing. */
    boolean answer(Key key, HttpServletResponse response) throws IOException {
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
    void keep(Key key, HttpServletRequest request, String text) {
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
