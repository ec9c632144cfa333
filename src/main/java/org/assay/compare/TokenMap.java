package org.assay.compare;

import java.util.Arrays;
import org.eclipse.jgit.diff.Edit;

/** Which words and signs of one text stand unchanged in another, by a difference of both from beginning to end. */
final class TokenMap {

    static final int NONE = -1;

    private final Tokens then;
    private final Tokens now;
    private final int[] toNow;
    private final int[] toThen;

    private TokenMap(Tokens then, Tokens now, int[] toNow, int[] toThen) {
        this.then = then;
        this.now = now;
        this.toNow = toNow;
        this.toThen = toThen;
    }

    static TokenMap between(Tokens then, Tokens now, Effort effort) {
        int[] toNow = new int[then.size()];
        int[] toThen = new int[now.size()];
        Arrays.fill(toNow, NONE);
        Arrays.fill(toThen, NONE);
        int a = 0;
        int b = 0;
        for (Edit edit : new BoundedDiff(effort).diff(Numbered.EQUALITY, then.numbers(), now.numbers())) {
            for (; a < edit.getBeginA(); a++, b++) {
                toNow[a] = b;
                toThen[b] = a;
            }
            a = edit.getEndA();
            b = edit.getEndB();
        }
        for (; a < toNow.length; a++, b++) {
            toNow[a] = b;
            toThen[b] = a;
        }
        return new TokenMap(then, now, toNow, toThen);
    }

    Tokens then() {
        return then;
    }

    Tokens now() {
        return now;
    }

    /** Where a token of the text then stands now. */
    int toNow(int index) {
        return toNow[index];
    }

    /** Where a token of the text now stood then. */
    int toThen(int index) {
        return toThen[index];
    }
}
