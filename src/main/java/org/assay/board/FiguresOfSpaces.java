package org.assay.board;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.assay.access.Access;
import org.assay.page.Spaces;
import org.assay.page.Stage;
import org.assay.platform.ApplicationService;
import org.assay.platform.Malformed;

/** The figures of spaces. */
@ApplicationService
public class FiguresOfSpaces {

    private static final int MOST_ASKED = 500;
    private static final String CLAIM = "claim/";

    @Inject
    private Spaces spaces;

    @Inject
    private KnowledgeRows rows;

    /**
     * All of them.
     *
     * @param stage null for each row's effective stage
     * @param asked short names or ids of the claims whose corroboration is wanted, with commas between; null for none
     * @throws org.assay.platform.NotFound if there is no such space that the caller sees
     * @throws Malformed if one of the claims is none that he sees there
     */
    public Figures of(String space, Stage stage, String asked) {
        Access.requireMember();
        Knowledge known = rows.of(spaces.named(space).id(), stage);
        List<String> names = names(asked);
        if (names != null && Figures.missing(known, names).isPresent()) {
            throw new Malformed("claims", "unknown", "must be names of claims of this space, with commas between");
        }
        return Figures.of(known, names);
    }

    private static List<String> names(String asked) {
        if (asked == null) {
            return null;
        }
        List<String> names = Arrays.stream(asked.split(",", -1))
                .map(String::strip)
                .map(name -> name.startsWith(CLAIM) ? name : CLAIM + name)
                .distinct()
                .toList();
        if (names.size() > MOST_ASKED) {
            throw new Malformed("claims", "too-many", "must be at most " + MOST_ASKED);
        }
        return names;
    }
}
