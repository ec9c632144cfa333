package org.assay.board;

import java.util.List;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.Independence;
import org.assay.tradecraft.Tie;

/**
 * A body of knowledge as {@link Figures} sees it, from the wiki or from a file. Everything goes by its name: {@code claim/C11}.
 *
 * @param relations between claims of this body
 * @param ties between actors
 * @param independent pairs of origins that somebody recorded as independent
 */
public record Knowledge(
        List<KnownActor> actors,
        int places,
        int events,
        List<KnownOrigin> origins,
        List<KnownClaim> claims,
        List<ClaimLink<String>> relations,
        List<Tie<String>> ties,
        List<Independence<String>> independent) {

    public Knowledge {
        actors = List.copyOf(actors);
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        ties = List.copyOf(ties);
        independent = List.copyOf(independent);
    }
}
