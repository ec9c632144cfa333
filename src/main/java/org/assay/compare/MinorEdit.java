package org.assay.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether the change from one text to another is so small that it cannot have changed what is said of whom: spelling, articles,
 * commas, white space. Computed from the texts, never taken from anybody's word.
 *
 * <p>What carries weight must stand in both texts, the same and in the same order; whatever is in doubt is not minor. The
 * question knows no direction: the way back is as minor as the way there.
 *
 * @param doubts why it is not minor; empty where it is
 */
public record MinorEdit(Set<Doubt> doubts) {

    /** What may have changed. */
    public enum Doubt {
        /** A piece with a digit in it, or a number in words: an amount, a date, a footnote's sign. */
        NUMBER,
        /** A word with a capital letter, wherever it stands, or of a script that has none. */
        NAME,
        /** A word that turns a sentence round: no, not, never … */
        NEGATION,
        /** A word of likelihood or frequency: likely, may, always … */
        LIKELIHOOD,
        /** Where a link leads, or an address. */
        LINK,
        /** A sign that gives a text its form or its sense: quotation marks, question marks, brackets, hyphens, Markdown's. */
        SIGN,
        /** A word came, went or became another than a different spelling of itself. */
        WORD,
        /** More words than anybody would call minor. */
        EXTENT;

        /** As in message keys. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** More changed words than this are not minor, whichever they are. */
    static final int MOST_WORDS = 12;

    private static final Pattern PIECE = Pattern.compile("\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
    private static final Pattern ENDING = Pattern.compile("[.,;:]+$");
    private static final Pattern QUOTED = Pattern.compile("^'+|'s?$");

    /** What a link names, of a length that any link has: wiki links and Markdown's targets and references. */
    private static final Pattern TARGET =
            Pattern.compile("\\[\\[[^\\[\\]]{1,400}+|\\][(\\[][^)\\]]{0,400}+|\\]:[^\\n]{0,400}+");

    /** A piece that leads somewhere by itself: schemes, hosts, mail addresses. */
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@|\\.\\p{L}");

    /** Shorter words have other words for neighbours: he and she, arms and army. */
    private static final int SHORTEST_MISSPELT = 5;

    private static final int LONG_WORD = 9;

    /** Longer ones are no words, and comparing them would cost. */
    private static final int LONGEST_MISSPELT = 60;

    /** Signs whose change alone changes nothing that is said. */
    private static final String HARMLESS = ".,;:'’";

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final List<String> NEGATING =
            List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "de", "anti", "a");

    private static final Set<String> AMOUNTS = words(
            """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
            million millions billion billions dozen dozens half quarter once twice double triple single pair
            first second third fourth fifth sixth seventh eighth ninth tenth last""");

    private static final Set<String> NEGATIONS = words(
            """
            no not never none without neither nor nobody nothing nowhere cannot hardly scarcely barely rarely seldom
            except unless lack lacks lacked lacking absent fail fails failed deny denies denied refuse refuses refused
            only if but although despite against until before after""");

    private static final Set<String> LIKELIHOODS = words(
            """
            likely unlikely probable probably improbable improbably possible possibly impossible certain certainly
            uncertain chance remote almost nearly roughly about may might could can would should will shall must
            always often sometimes usually all some any few many most each every both either several
            high moderate low confidence more less least at over under than
            alleged allegedly reported reportedly claimed said confirmed unconfirmed denied suspected""");

    public MinorEdit {
        doubts = Collections.unmodifiableSet(doubts.isEmpty() ? EnumSet.noneOf(Doubt.class) : EnumSet.copyOf(doubts));
    }

    /** What stands in the way of calling the change minor. */
    public static MinorEdit of(String before, String after) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (before.equals(after)) {
            return new MinorEdit(doubts);
        }
        Comparer texts = new Comparer(before, after);
        texts.differ(Doubt.NUMBER, MinorEdit::numbers, doubts);
        texts.differ(Doubt.NUMBER, text -> words(text, word -> AMOUNTS.contains(bare(word))), doubts);
        texts.differ(Doubt.NAME, text -> words(text, MinorEdit::mayName), doubts);
        texts.differ(Doubt.NEGATION, text -> words(text, MinorEdit::negates), doubts);
        texts.differ(Doubt.LIKELIHOOD, text -> words(text, word -> LIKELIHOODS.contains(lower(word))), doubts);
        texts.differ(Doubt.LINK, text -> found(TARGET, text), doubts);
        texts.differ(Doubt.LINK, MinorEdit::addresses, doubts);
        texts.differ(Doubt.SIGN, MinorEdit::signs, doubts);
        compareWords(words(before, word -> !isArticle(word)), words(after, word -> !isArticle(word)), doubts);
        return new MinorEdit(doubts);
    }

    public boolean isMinor() {
        return doubts.isEmpty();
    }

    private record Comparer(String before, String after) {

        void differ(Doubt doubt, Function<String, Object> weight, Set<Doubt> doubts) {
            if (!weight.apply(before).equals(weight.apply(after))) {
                doubts.add(doubt);
            }
        }
    }

    private static List<String> numbers(String text) {
        return found(PIECE, text).stream()
                .map(piece -> ENDING.matcher(piece).replaceFirst(""))
                .filter(piece -> piece.codePoints().anyMatch(MinorEdit::isNumber))
                .toList();
    }

    private static List<String> addresses(String text) {
        return found(PIECE, text).stream()
                .filter(piece -> ADDRESS.matcher(piece).find())
                .toList();
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean mayName(String word) {
        return word.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
    }

    private static boolean negates(String word) {
        String lower = lower(word);
        return NEGATIONS.contains(lower) || lower.endsWith("n't");
    }

    /** Without quotation marks that look like apostrophes, and without the genitive's ending. */
    private static String bare(String word) {
        return QUOTED.matcher(lower(word)).replaceAll("");
    }

    private static String lower(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** All that is neither letter, digit, white space nor harmless, hidden characters included; and how the lines begin. */
    private static String signs(String text) {
        StringBuilder signs = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n';
            boolean harmless = space || Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0;
            if (!harmless || (begins && c == ' ')) {
                signs.append(c);
            }
            begins = c == '\n' || (begins && c == ' ');
        }
        return signs.toString();
    }

    private static List<String> words(String text, Predicate<String> wanted) {
        return found(WORD, text).stream().filter(wanted).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** Word by word: what came or went shifts all that follows and is seen at once. */
    private static void compareWords(List<String> before, List<String> after, Set<Doubt> doubts) {
        if (before.size() != after.size()) {
            doubts.add(Doubt.WORD);
            return;
        }
        int changed = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed++;
                compareWord(lower(before.get(i)), lower(after.get(i)), doubts);
            }
        }
        if (changed > MOST_WORDS) {
            doubts.add(Doubt.EXTENT);
        }
    }

    private static void compareWord(String before, String after, Set<Doubt> doubts) {
        int shorter = Math.min(before.length(), after.length());
        int most = shorter < SHORTEST_MISSPELT || shorter > LONGEST_MISSPELT ? 0 : shorter < LONG_WORD ? 1 : 2;
        if (most == 0 || Math.abs(before.length() - after.length()) > most || distance(before, after) > most) {
            doubts.add(Doubt.WORD);
        }
        if (NEGATING.stream().anyMatch(prefix -> after.equals(prefix + before) || before.equals(prefix + after))) {
            doubts.add(Doubt.NEGATION);
        }
    }

    /** Letters to put in, take out, replace or swap with a neighbour; for two words of nearly the same length. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] d) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
