package org.assay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;

/** What became of each line: partners in place, equal or rewritten, and moves. */
record LineDiff(Alignment alignment, Moves moves) {

    /** Edits between which only blank lines stand, and the region that they span. */
    private record Block(Edit region, List<Edit> edits) {}

    static LineDiff of(List<String> before, List<String> after, Effort effort) {
        Sides sides = Sides.of(before, after);
        EditList edits = new BoundedDiff(effort).diff(Numbered.EQUALITY, sides.beforeNumbers(), sides.afterNumbers());
        Alignment alignment = Alignment.around(edits, before.size(), after.size());
        Pairing pairing = new Pairing(sides, alignment, Twins.in(sides, alignment), effort);
        for (Block block : blocks(edits, sides)) {
            if (!pairing.pairByLikeness(block.region())) {
                block.edits().stream()
                        .filter(edit -> !pairing.pairByLikeness(edit))
                        .forEach(pairing::pairByPlace);
            }
        }
        return new LineDiff(alignment, Moves.in(sides, alignment));
    }

    private static List<Block> blocks(EditList edits, Sides sides) {
        List<Block> blocks = new ArrayList<>();
        for (Edit edit : edits) {
            int last = blocks.size() - 1;
            if (last >= 0 && onlyBlankBetween(blocks.get(last).region(), edit, sides)) {
                Edit region = blocks.get(last).region();
                Edit wider = new Edit(region.getBeginA(), edit.getEndA(), region.getBeginB(), edit.getEndB());
                List<Edit> joined = blocks.get(last).edits();
                joined.add(edit);
                blocks.set(last, new Block(wider, joined));
            } else {
                blocks.add(new Block(edit, new ArrayList<>(List.of(edit))));
            }
        }
        return blocks;
    }

    private static boolean onlyBlankBetween(Edit edit, Edit next, Sides sides) {
        return IntStream.range(edit.getEndA(), next.getBeginA()).allMatch(sides::isBlankBefore);
    }
}
