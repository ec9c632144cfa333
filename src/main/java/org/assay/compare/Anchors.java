package org.assay.compare;

import java.util.Arrays;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Elements that stand exactly once on either side of a region, as many of them as stand in the same order on both: safe
 * places to cut the region at. Found in the time of a sort.
 */
final class Anchors {

    static final Anchors NONE = new Anchors(new int[0], new int[0]);

    private final int[] a;
    private final int[] b;

    private Anchors(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    int size() {
        return a.length;
    }

    int a(int index) {
        return a[index];
    }

    int b(int index) {
        return b[index];
    }

    static <S extends Sequence> Anchors between(SequenceComparator<? super S> equality, S a, S b, Edit region) {
        long[] onceInA = once(equality, a, region.getBeginA(), region.getEndA());
        long[] onceInB = once(equality, b, region.getBeginB(), region.getEndB());
        int[] partner = new int[region.getLengthA()];
        Arrays.fill(partner, -1);
        for (int i = 0, j = 0; i < onceInA.length && j < onceInB.length; ) {
            int order = Integer.compare(hash(onceInA[i]), hash(onceInB[j]));
            if (order == 0 && equality.equals(a, index(onceInA[i]), b, index(onceInB[j]))) {
                partner[index(onceInA[i]) - region.getBeginA()] = index(onceInB[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return longestAscent(partner, region.getBeginA());
    }

    /** Hash and index of the elements whose hash occurs once, by hash. */
    private static <S extends Sequence> long[] once(SequenceComparator<? super S> equality, S s, int begin, int end) {
        long[] all = new long[end - begin];
        for (int i = begin; i < end; i++) {
            all[i - begin] = ((long) equality.hash(s, i) << 32) | i;
        }
        Arrays.sort(all);
        int found = 0;
        for (int i = 0; i < all.length; i++) {
            boolean asPrevious = i > 0 && hash(all[i]) == hash(all[i - 1]);
            boolean asNext = i + 1 < all.length && hash(all[i]) == hash(all[i + 1]);
            if (!asPrevious && !asNext) {
                all[found++] = all[i];
            }
        }
        return Arrays.copyOf(all, found);
    }

    private static int hash(long entry) {
        return (int) (entry >> 32);
    }

    private static int index(long entry) {
        return (int) entry;
    }

    /** The longest ascending choice of partners, by patience sorting. */
    private static Anchors longestAscent(int[] partner, int offset) {
        int[] lastOfLength = new int[partner.length];
        int[] previous = new int[partner.length];
        int longest = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                continue;
            }
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (partner[lastOfLength[middle]] < partner[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low + 1);
        }
        int[] a = new int[longest];
        int[] b = new int[longest];
        int at = longest == 0 ? -1 : lastOfLength[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            a[i] = at + offset;
            b[i] = partner[at];
            at = previous[at];
        }
        return new Anchors(a, b);
    }
}
