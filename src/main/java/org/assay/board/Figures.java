package org.assay.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.tradecraft.ClaimLink;
import org.assay.tradecraft.ClaimRelationType;
import org.assay.tradecraft.ClaimStatus;
import org.assay.tradecraft.ClaimStatuses;
import org.assay.tradecraft.Corroboration;
import org.assay.tradecraft.Report;
import org.assay.tradecraft.RootOrigins;
import org.assay.tradecraft.SilentPrincipals;
import org.assay.tradecraft.Statement;

/**
 * What is computed from a body of knowledge and typed in by nobody; as JSON under the names that the archive's format has for it.
 *
 * @param mostContradictedClaims contradictions counted in both directions; the first six, of equals the lesser name
 * @param circularReporting how often, by how many and from how many origins certain claims say what they say; null where none
 *     were asked about
 * @param chainsLongerThanTwo claims that were relayed between speaker and reporter
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        Counts counts,
        Map<String, Integer> claimsByModality,
        Map<String, Integer> claimsByForm,
        Map<String, Integer> claimsByStatus,
        Map<String, Integer> claimsBySpeaker,
        Map<String, Integer> relationsByType,
        List<Contradicted> mostContradictedClaims,
        CircularReporting circularReporting,
        Silence silentPrincipals,
        List<String> chainsLongerThanTwo) {

    private static final int MOST_CONTRADICTED = 6;

    private static final String SILENCE = "subject of at least " + SilentPrincipals.LEAST_CLAIMS
            + " claims, and no speaker reaches the actor through "
            + "chairs/part-of/heads/heads-government-of/spokesperson-for/member-of/leads";

    /** How many there are of each. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Counts(
            int actors,
            int actorsInArticle,
            int namedActors,
            int places,
            int events,
            int claims,
            int claimRelations,
            int actorRelations,
            int origins) {}

    /** A claim and how often it contradicts or is contradicted. */
    public record Contradicted(String claim, int contradictions) {}

    /**
     * Corroboration of a set of claims.
     *
     * @param independenceEstablished pairs of origins
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record CircularReporting(
            List<String> claims,
            int reports,
            int voices,
            int distinctOrigins,
            List<List<String>> independenceEstablished,
            List<String> origins) {}

    /** Those who are spoken of and do not speak. */
    public record Silence(String rule, List<Silent> actors) {}

    /** One of them. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Silent(String actor, int subjectOf) {}

    /**
     * Computes them.
     *
     * @param asked names of the claims whose corroboration is wanted; null for none
     */
    public static Figures of(Knowledge known, Collection<String> asked) {
        return new Figures(
                counts(known),
                counted(known.claims(), KnownClaim::modality),
                counted(known.claims(), KnownClaim::form),
                statuses(known),
                counted(
                        known.claims().stream()
                                .filter(claim -> claim.speaker().isPresent())
                                .toList(),
                        claim -> claim.speaker().orElseThrow()),
                counted(known.relations(), link -> link.type().label()),
                contradicted(known.relations()),
                asked == null ? null : circular(known, asked),
                silence(known),
                known.claims().stream()
                        .filter(claim -> claim.chain() > 2)
                        .map(KnownClaim::name)
                        .sorted()
                        .toList());
    }

    private static Counts counts(Knowledge known) {
        return new Counts(
                known.actors().size(),
                (int) known.actors().stream().filter(KnownActor::mentioned).count(),
                (int) known.actors().stream().filter(KnownActor::named).count(),
                known.places(),
                known.events(),
                known.claims().size(),
                known.relations().size(),
                known.ties().size(),
                known.origins().size());
    }

    private static <T> Map<String, Integer> counted(Collection<T> all, Function<T, String> by) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(by.apply(one), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> statuses(Knowledge known) {
        List<ClaimStatuses.Decided<String>> decided = known.claims().stream()
                .map(claim -> new ClaimStatuses.Decided<>(claim.name(), claim.speaker(), claim.decision()))
                .toList();
        return counted(ClaimStatuses.of(decided, known.relations()).values(), ClaimStatus::label);
    }

    private static List<Contradicted> contradicted(List<ClaimLink<String>> links) {
        Map<String, Integer> counts = new TreeMap<>();
        links.stream()
                .filter(link -> link.type() == ClaimRelationType.CONTRADICTS)
                .forEach(link -> {
                    counts.merge(link.from(), 1, Integer::sum);
                    counts.merge(link.to(), 1, Integer::sum);
                });
        return counts.entrySet().stream()
                .map(count -> new Contradicted(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Contradicted::contradictions)
                        .reversed()
                        .thenComparing(Contradicted::claim))
                .limit(MOST_CONTRADICTED)
                .toList();
    }

    private static CircularReporting circular(Knowledge known, Collection<String> asked) {
        Set<String> wanted = new HashSet<>(asked);
        List<Report<String>> all = known.claims().stream()
                .map(claim -> new Report<>(claim.name(), claim.speaker(), claim.origin()))
                .toList();
        Set<String> nowhere = known.origins().stream()
                .filter(origin -> !origin.counts())
                .map(KnownOrigin::name)
                .collect(Collectors.toSet());
        Corroboration<String> found = Corroboration.of(
                all.stream().filter(report -> wanted.contains(report.claim())).toList(),
                RootOrigins.trace(all, known.relations()),
                nowhere,
                known.independent());
        return new CircularReporting(
                List.copyOf(found.reports()),
                found.reports().size(),
                found.voices().size(),
                found.origins().size(),
                found.independent().stream()
                        .map(pair -> List.of(pair.first(), pair.second()))
                        .sorted(Comparator.comparing(List::toString))
                        .toList(),
                List.copyOf(found.origins()));
    }

    private static Silence silence(Knowledge known) {
        List<Statement<String>> statements = known.claims().stream()
                .map(claim -> new Statement<>(claim.speaker(), Set.copyOf(claim.subjects())))
                .toList();
        return new Silence(
                SILENCE,
                SilentPrincipals.among(statements, known.ties()).stream()
                        .map(silent -> new Silent(silent.actor(), silent.subjectOf()))
                        .toList());
    }

    /** The names among those asked for that the body of knowledge does not have. */
    static Optional<String> missing(Knowledge known, Collection<String> asked) {
        Set<String> names = known.claims().stream().map(KnownClaim::name).collect(Collectors.toSet());
        return asked.stream().filter(name -> !names.contains(name)).findFirst();
    }
}
