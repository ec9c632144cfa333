package org.assay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds quotes of one text in another that was captured later: the same, moved, altered, ambiguous or lost. What is not there
 * word for word is never taken for the same, whatever stands in its place.
 *
 * <p>Where the same words stand several times, the walk through the difference and the words around tell which are meant: words
 * that stood elsewhere in the earlier text as well are not the quote's own.
 */
public final class QuoteAnchoring {

    /** Of what is around a quote this many characters are looked at on each side. */
    private static final int CONTEXT = 32;

    /** Shorter quotes stand anywhere by chance: without a word of what was around them they are not theirs. */
    private static final int TELLING = 24;

    /** Words that stand so often identify nothing. */
    private static final int MOST_PLACES = 1_000;

    private final String then;
    private final String now;
    private final CodePoints pointsThen;
    private final CodePoints pointsNow;
    private final TokenMap map;
    private final NearestText nearest;

    private QuoteAnchoring(String then, String now) {
        this.then = then;
        this.now = now;
        this.pointsThen = new CodePoints(then);
        this.pointsNow = new CodePoints(now);
        if (then.equals(now)) {
            map = null;
            nearest = null;
        } else {
            Numbering numbering = new Numbering();
            map = TokenMap.between(Tokens.of(then, numbering), Tokens.of(now, numbering), Effort.full());
            nearest = new NearestText(then, now, map, numbering.size());
        }
    }

    /**
     * Begins to look for quotes.
     *
     * @param then the text that they were taken from
     * @param now the text to find them in
     */
    public static QuoteAnchoring between(String then, String now) {
        return new QuoteAnchoring(then, now);
    }

    /**
     * What became of a quote.
     *
     * @param start where it begins in the earlier text, in code points
     * @param end where it ends, exclusive
     */
    public QuotePlace find(int start, int end) {
        if (start < 0 || end <= start || end > pointsThen.count()) {
            return QuotePlace.LOST;
        }
        if (map == null) {
            return QuotePlace.same(Place.State.EXACT, start, end);
        }
        int begin = pointsThen.unit(start);
        Quote quote = new Quote(begin, then.substring(begin, pointsThen.unit(end)));
        List<Integer> all = places(now, quote.words);
        if (all.size() >= MOST_PLACES) {
            return QuotePlace.AMBIGUOUS;
        }
        List<Integer> own = own(quote, all);
        if (own.isEmpty()) {
            return altered(quote);
        }
        return own.size() == 1 ? at(quote, own.get(0)) : QuotePlace.AMBIGUOUS;
    }

    private record Quote(int begin, String words) {

        int end() {
            return begin + words.length();
        }
    }

    private QuotePlace at(Quote quote, int begin) {
        int start = pointsNow.point(begin);
        Place.State state = start == pointsThen.point(quote.begin) ? Place.State.EXACT : Place.State.MOVED;
        return QuotePlace.same(state, start, pointsNow.point(begin + quote.words.length()));
    }

    private QuotePlace altered(Quote quote) {
        NearestText.Stretch stretch = nearest.of(quote.begin, quote.end());
        if (stretch == null) {
            return QuotePlace.LOST;
        }
        String text = now.substring(stretch.begin(), stretch.end());
        if (text.equals(quote.words)) {
            // Its words, but somebody else's: they were found before and are not its own.
            return QuotePlace.LOST;
        }
        WordDiff.Marked marked = new WordDiff(Effort.full()).mark(quote.words, text);
        return new QuotePlace(
                Place.State.ALTERED,
                pointsNow.point(stretch.begin()),
                pointsNow.point(stretch.end()),
                marked.before(),
                marked.after(),
                doubts(quote.words, text));
    }

    /** White space alone says nothing: texts are broken into lines by whoever lays them out. */
    private static Set<MinorEdit.Doubt> doubts(String before, String after) {
        return MinorEdit.of(oneLine(before), oneLine(after)).doubts();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The places that may be the quote's: one where it is clear, several where it is not. */
    private List<Integer> own(Quote quote, List<Integer> all) {
        Integer walked = null;
        List<Integer> free = new ArrayList<>();
        for (int place : all) {
            int origin = origin(place, quote.words.length());
            if (origin == quote.begin) {
                walked = place;
            }
            if (origin == quote.begin || origin < 0 || !then.startsWith(quote.words, origin)) {
                free.add(place);
            }
        }
        if (walked != null
                && (all.size() == 1 || all.size() == places(then, quote.words).size())) {
            return List.of(walked);
        }
        List<Integer> known = byContext(quote, free);
        if (!known.isEmpty()) {
            return known;
        }
        // A short quote that stands where nothing around is the same is somebody else's words.
        return walked == null && quote.words.length() < TELLING ? List.of() : free;
    }

    /** Where the quote's place now would have been then, by the first of its words that the difference knows; -1 if none. */
    private int origin(int place, int length) {
        Tokens tokens = map.now();
        for (int i = tokens.from(place); i < tokens.size() && tokens.begin(i) < place + length; i++) {
            int before = map.toThen(i);
            if (before != TokenMap.NONE) {
                return Math.max(0, map.then().begin(before) - (tokens.begin(i) - place));
            }
        }
        return TokenMap.NONE;
    }

    /** Those with the same words around them on both sides, or else on one. */
    private List<Integer> byContext(Quote quote, List<Integer> places) {
        List<Integer> both = places.stream()
                .filter(place -> isAsBefore(quote, place) && isAsAfter(quote, place))
                .toList();
        if (!both.isEmpty()) {
            return both;
        }
        return places.stream()
                .filter(place -> isAsBefore(quote, place) || isAsAfter(quote, place))
                .collect(Collectors.toList());
    }

    private boolean isAsBefore(Quote quote, int place) {
        int length = Math.min(CONTEXT, quote.begin);
        return length == 0 ? place == 0 : then.regionMatches(quote.begin - length, now, place - length, length);
    }

    private boolean isAsAfter(Quote quote, int place) {
        int end = place + quote.words.length();
        int length = Math.min(CONTEXT, then.length() - quote.end());
        return length == 0 ? end == now.length() : then.regionMatches(quote.end(), now, end, length);
    }

    private static List<Integer> places(String text, String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && places.size() < MOST_PLACES; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }
}
