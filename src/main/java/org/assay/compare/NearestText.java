package org.assay.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The stretch of a text that stands for a quote which is not there word for word: what the difference has put in its place, or
 * else the stretch that has most of its rarer words.
 */
final class NearestText {

    /** A stretch, in UTF-16 units. */
    record Stretch(int begin, int end) {}

    /** What shares less with a quote, in thousandths of their words' letters, does not stand for it in its place. */
    private static final int ALIKE_IN_PLACE = 350;

    /** Elsewhere there must be more of it. */
    private static final int ALIKE_ELSEWHERE = 600;

    /** Words that stand more often do not lead anywhere. */
    private static final int RARE = 64;

    private static final int MOST_LEADS = 400;

    private final String then;
    private final String now;
    private final TokenMap map;

    /** For each word the tokens now: heads and next ones. */
    private final int[] heads;

    private final int[] nexts;
    private final int[] counts;

    NearestText(String then, String now, TokenMap map, int words) {
        this.then = then;
        this.now = now;
        this.map = map;
        this.heads = new int[words];
        this.counts = new int[words];
        this.nexts = new int[map.now().size()];
        Arrays.fill(heads, TokenMap.NONE);
        for (int i = nexts.length - 1; i >= 0; i--) {
            int word = map.now().numbers().get(i);
            nexts[i] = heads[word];
            heads[word] = i;
            counts[word]++;
        }
    }

    /** The stretch that stands for the quote; null where there is none. */
    Stretch of(int begin, int end) {
        int first = map.then().from(begin);
        int last = first;
        while (last < map.then().size() && map.then().begin(last) < end) {
            last++;
        }
        if (first == last) {
            return null;
        }
        Stretch inPlace = inPlace(first, last);
        String quote = then.substring(begin, end);
        if (inPlace != null && alike(quote, inPlace) >= ALIKE_IN_PLACE) {
            return inPlace;
        }
        return elsewhere(quote, first, last);
    }

    /** Between what stood right before and right after the quote, as far as it still does; else from its first kept word on. */
    private Stretch inPlace(int first, int last) {
        int from = first > 0 ? map.toNow(first - 1) : TokenMap.NONE;
        int to = last < map.then().size() ? map.toNow(last) : map.now().size();
        boolean bounded = (first == 0 || from != TokenMap.NONE) && to != TokenMap.NONE;
        int keptFirst = TokenMap.NONE;
        int keptLast = TokenMap.NONE;
        for (int i = first; i < last; i++) {
            if (map.toNow(i) != TokenMap.NONE) {
                keptFirst = keptFirst == TokenMap.NONE ? map.toNow(i) : keptFirst;
                keptLast = map.toNow(i);
            }
        }
        if (bounded && to - from - 1 <= 3 * (last - first) + 20) {
            return stretch(from + 1, to);
        }
        if (keptFirst == TokenMap.NONE) {
            return null;
        }
        int begin = first == 0 || from != TokenMap.NONE && keptFirst - from <= last - first ? from + 1 : keptFirst;
        int end = to != TokenMap.NONE && to - keptLast <= last - first ? to : keptLast + 1;
        return stretch(begin, Math.min(end, begin + 4 * (last - first) + 20));
    }

    private Stretch stretch(int from, int to) {
        return from >= to ? null : new Stretch(map.now().begin(from), map.now().end(to - 1));
    }

    /** Each rare word votes for where the quote would begin; the best of the places with votes, if it is alike enough. */
    private Stretch elsewhere(String quote, int first, int last) {
        Map<Integer, Integer> votes = new HashMap<>();
        int leads = 0;
        int rare = Math.max(1, RARE * 8 / Math.max(8, last - first));
        for (int i = first; i < last && leads < MOST_LEADS; i++) {
            int word = map.then().numbers().get(i);
            if (counts[word] > 0 && counts[word] <= Math.max(rare, 4)) {
                for (int at = heads[word]; at != TokenMap.NONE; at = nexts[at]) {
                    votes.merge(Math.max(0, at - (i - first)), 1, Integer::sum);
                    leads++;
                }
            }
        }
        return votes.entrySet().stream()
                .sorted((a, b) ->
                        b.getValue() - a.getValue() != 0 ? b.getValue() - a.getValue() : a.getKey() - b.getKey())
                .limit(4)
                .map(place -> stretch(place.getKey(), Math.min(map.now().size(), place.getKey() + last - first)))
                .filter(stretch -> stretch != null && alike(quote, stretch) >= ALIKE_ELSEWHERE)
                .findFirst()
                .orElse(null);
    }

    /** In thousandths: the letters of their words that both have. */
    private int alike(String quote, Stretch stretch) {
        Numbering numbering = new Numbering();
        WordBag a = WordBag.of(Words.of(quote, numbering));
        WordBag b = WordBag.of(Words.of(now.substring(stretch.begin(), stretch.end()), numbering));
        int all = a.length() + b.length();
        return all == 0 ? 0 : (int) (2_000L * a.common(b) / all);
    }
}
