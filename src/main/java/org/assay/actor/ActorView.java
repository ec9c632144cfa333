package org.assay.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.assay.tradecraft.Reliability;

/**
 * An actor as its page shows it to this caller.
 *
 * @param kind label of what it is; null where a draft does not say
 * @param aliases its other names
 * @param profile it as a source
 * @param relations what it is to others, by its own page and by theirs
 * @param decisions what was decided of whether others are the same
 * @param representative who stands for it; null for none
 * @param merged whether it says that another stands for it, seen or not
 * @param standsFor those for whom it stands
 */
public record ActorView(
        String ref,
        String kind,
        boolean unnamed,
        List<String> roles,
        List<KnownAlias> aliases,
        List<Identifier> identifiers,
        Profile profile,
        List<RelatedActor> relations,
        List<Decided> decisions,
        ActorName representative,
        boolean merged,
        List<ActorName> standsFor,
        String note) {

    public ActorView {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
        identifiers = List.copyOf(identifiers);
        relations = List.copyOf(relations);
        decisions = List.copyOf(decisions);
        standsFor = List.copyOf(standsFor);
    }

    /**
     * One of its other names.
     *
     * @param usedBy who calls it so; null where nobody recorded that or the caller may not see who
     * @param attributed whether somebody recorded who
     * @param dates from when until when; null where nobody knows
     */
    public record KnownAlias(
            String form, String script, String language, ActorName usedBy, boolean attributed, String dates)
            implements Serializable {}

    /**
     * It as a source.
     *
     * @param letter the one that holds now
     * @param letters the history, the latest first
     * @param proposed what its record would speak for
     */
    public record Profile(
            String type,
            String access,
            String interest,
            String descriptor,
            Reliability letter,
            List<Letter> letters,
            ProposedLetter proposed)
            implements Serializable {

        public Profile {
            letters = List.copyOf(letters);
        }
    }

    /**
     * One letter of the history.
     *
     * @param from since when it holds, as it was written
     * @param day the first day that that may mean
     * @param by name of the person who judged
     */
    public record Letter(Reliability letter, String from, LocalDate day, String by, String rationale)
            implements Serializable {}

    /** Those of the relations that have a date. */
    public List<RelatedActor> dated() {
        return relations.stream().filter(RelatedActor::isDated).toList();
    }

    /** Those of the relations whose other end the caller may see. */
    public List<RelatedActor> seen() {
        return relations.stream().filter(relation -> relation.other() != null).toList();
    }
}
