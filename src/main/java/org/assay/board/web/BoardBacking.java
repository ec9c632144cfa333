package org.assay.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.assay.access.Access;
import org.assay.board.BoardQuery;
import org.assay.board.Contradictions;
import org.assay.board.Corroborations;
import org.assay.board.Gaps;
import org.assay.board.Grading;
import org.assay.board.Gradings;
import org.assay.board.Silences;
import org.assay.page.Slice;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.page.web.Parameters;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;
import org.assay.tradecraft.ActorKind;

/** The boards of a space: what is looked for stands in the address, as {@code show}, {@code stage} and {@code part}. */
@Named
@RequestScoped
public class BoardBacking {

    @Inject
    private Spaces spaces;

    @Inject
    private Contradictions contradictions;

    @Inject
    private Corroborations corroborations;

    @Inject
    private Silences silences;

    @Inject
    private Gaps gaps;

    @Inject
    private Gradings gradings;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private HttpServletRequest request;

    private SpaceDetails space;
    private BoardQuery query;
    private Slice<?> slice;
    private List<Contradictions.Pair> pairs;
    private Gradings.Board graded;

    /** Called before the list of boards is rendered. */
    public void open() {
        space = spaces.named(path.space());
    }

    public void openContradictions() {
        open(Contradictions.FILTERS::contains);
        slice = contradictions.of(query);
    }

    /** Called before the part of the contradictions that shows between whom they are. */
    public void openPairs() {
        open(Contradictions.FILTERS::contains);
        pairs = contradictions.pairs(query);
    }

    public void openCorroborations() {
        open(Corroborations.FILTERS::contains);
        slice = corroborations.of(query);
    }

    public void openSilences() {
        open(kind -> ActorKind.of(kind).isPresent());
        slice = silences.of(query);
    }

    public void openGaps() {
        open(Gaps.FILTERS::contains);
        slice = gaps.of(query);
    }

    public void openGradings() {
        open(Grading::isGrade);
        graded = gradings.of(query);
        slice = graded.slice();
    }

    private void open(Predicate<String> known) {
        open();
        Parameters sent = new Parameters(request);
        String show = sent.text("show");
        if (show != null && !known.test(show)) {
            throw new Invalid("show", "unknown", "must be one of what this board can show");
        }
        String stage = sent.text("stage");
        query = new BoardQuery(
                space.slug(),
                stage == null
                        ? null
                        : Stage.of(stage)
                                .orElseThrow(() -> new Invalid("stage", "unknown", "must be draft or approved")),
                show,
                sent.part());
    }

    public SpaceDetails getSpace() {
        return space;
    }

    public BoardQuery getQuery() {
        return query;
    }

    /** Whether the caller sees drafts here. */
    public boolean isInsider() {
        return Access.isInsiderOf(space.team());
    }

    /** Whether anything narrows the board. */
    public boolean isNarrow() {
        return query.filter() != null || query.stage() != null;
    }

    /** The rows of the part that is shown. */
    public List<?> getRows() {
        return slice.rows();
    }

    /** Between whom there are most contradictions. */
    public List<Contradictions.Pair> getPairs() {
        return pairs;
    }

    /** The most that two speakers contradict each other, for the length of the bars. */
    public int getMostPaired() {
        return pairs.stream()
                .mapToInt(Contradictions.Pair::contradictions)
                .max()
                .orElse(1);
    }

    public Gradings.Board getGraded() {
        return graded;
    }

    /** What can be chosen on the board at hand. */
    public List<String> getFilters() {
        return switch (path.getRoute()) {
            case "board.contradictions" -> Contradictions.FILTERS;
            case "board.corroboration" -> Corroborations.FILTERS;
            case "board.gaps" -> Gaps.FILTERS;
            case "board.silent" ->
                Arrays.stream(ActorKind.values())
                        .filter(ActorKind::hasPages)
                        .map(ActorKind::label)
                        .toList();
            default -> List.of();
        };
    }

    /** Address of the board itself. */
    public String getHere() {
        return to.board(space.slug(), path.getRoute().substring("board.".length()));
    }

    /** Address of what shows between whom the contradictions at hand are. */
    public String getBetweenWhom() {
        return at(to.board(space.slug(), "pairs"), 0);
    }

    /** Address of the part before; null at the beginning. */
    public String getPrevious() {
        return query.part() == 0 ? null : at(getHere(), query.part() - 1);
    }

    /** Address of the part after; null at the end. */
    public String getNext() {
        return slice.more() && query.part() + 1 < Slice.MOST_PARTS ? at(getHere(), query.part() + 1) : null;
    }

    private String at(String board, int part) {
        return board + "?part=" + part
                + (query.filter() == null ? "" : "&show=" + query.filter())
                + (query.stage() == null ? "" : "&stage=" + query.stage().label());
    }
}
