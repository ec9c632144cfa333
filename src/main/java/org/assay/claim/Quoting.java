package org.assay.claim;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assay.access.Access;
import org.assay.facts.Quote;
import org.assay.page.QuotedTexts;
import org.assay.platform.ApplicationService;

/** Makes quotes of what is chosen or typed, with as much around them as tells them from all else in the text. */
@ApplicationService
public class Quoting {

    /** Enough to know a quote by, and to see at a glance where it stands. */
    private static final int USUAL_CONTEXT = 32;

    @Inject
    private QuotedTexts texts;

    /** What stands from one place of a capture to another; empty where there is no such text that the caller may see. */
    public Optional<Quote> at(UUID document, int capture, int start, int end) {
        Access.requireMember();
        return text(document, capture)
                .filter(text -> start >= 0 && start < end && end <= text.codePointCount(0, text.length()))
                .filter(text -> end - start <= Quote.MAX_EXACT)
                .map(text -> of(document, capture, text, start, end));
    }

    /**
     * Where words stand in a capture; of several places the one nearest to where they are expected.
     *
     * @param near offset in code points
     */
    public Optional<Quote> find(UUID document, int capture, String exact, int near) {
        Access.requireMember();
        return text(document, capture).flatMap(text -> places(text, exact).stream()
                .min(Comparator.comparingInt(place -> Math.abs(place - near)))
                .map(start -> of(document, capture, text, start, start + exact.codePointCount(0, exact.length()))));
    }

    /** A quote with what stands around it; empty where the caller may not see the text, or it stands there no longer. */
    public Optional<Passage> passage(Quote quote) {
        Access.requireMember();
        return text(quote.document(), quote.capture())
                .filter(text -> quote.flawIn(text).isEmpty())
                .map(text -> Passage.around(text, quote));
    }

    /** The text of a capture, if the caller may see it. */
    public Optional<String> text(UUID document, int capture) {
        Access.requireMember();
        return texts.text(document, capture);
    }

    /** The number of the latest capture whose text the caller may see; 0 where there is none. */
    public int latest(UUID document) {
        Access.requireMember();
        return texts.latest(document);
    }

    private static List<Integer> places(String text, String exact) {
        List<Integer> places = new ArrayList<>();
        for (int at = exact.isEmpty() ? -1 : text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            places.add(text.codePointCount(0, at));
        }
        return places;
    }

    static Quote of(UUID document, int capture, String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        Quote quote = null;
        for (int context = USUAL_CONTEXT; context <= Quote.MAX_CONTEXT * 2; context *= 2) {
            int most = Math.min(context, Quote.MAX_CONTEXT);
            int before = Math.min(most, start);
            int after = Math.min(most, text.codePointCount(to, text.length()));
            quote = new Quote(
                    document,
                    capture,
                    text.substring(from, to),
                    text.substring(text.offsetByCodePoints(from, -before), from),
                    text.substring(to, text.offsetByCodePoints(to, after)),
                    start,
                    end);
            if (quote.flawIn(text).isEmpty()) {
                break;
            }
        }
        return quote;
    }
}
