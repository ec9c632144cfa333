package org.assay.board;

import java.util.List;
import java.util.Optional;
import org.assay.tradecraft.ClaimStatus;

/**
 * A claim of a body of knowledge.
 *
 * @param name {@code claim/C11}
 * @param speaker empty where it is none that may be named
 * @param origin the one that is recorded
 * @param decision what was decided; open where nothing was
 * @param chain how many steps from the speaker to the document
 */
public record KnownClaim(
        String name,
        String modality,
        String form,
        Optional<String> speaker,
        Optional<String> origin,
        ClaimStatus decision,
        int chain,
        List<String> subjects) {

    public KnownClaim {
        subjects = List.copyOf(subjects);
    }
}
