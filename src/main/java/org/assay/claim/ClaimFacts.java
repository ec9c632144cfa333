package org.assay.claim;

import java.util.List;
import java.util.UUID;
import org.assay.facts.Quote;
import org.assay.page.Facts;

/**
 * What the page of a claim states; its title is the proposition.
 *
 * @param ref short name in a body of knowledge; null for none
 * @param manner in what way it is said
 * @param attribution who says it, through whom
 * @param scope what it is about
 * @param origin where it comes from in the end, page of an origin; null where nobody recorded it
 * @param grades how far source, claim and report may be believed
 * @param ruling what a person decided of its truth
 * @param about the claim that this one is about; null for none
 * @param quote the words, in a captured document
 * @param note remarks; null for none
 * @param relations what it is to other claims
 */
public record ClaimFacts(
        String ref,
        Manner manner,
        Attribution attribution,
        Scope scope,
        UUID origin,
        Grades grades,
        Ruling ruling,
        UUID about,
        Quote quote,
        String note,
        List<Relation> relations)
        implements Facts {

    static final int MAX_NOTE = 5000;

    public ClaimFacts {
        relations = List.copyOf(relations);
    }

    /** The same with other relations. */
    ClaimFacts relating(List<Relation> others) {
        return new ClaimFacts(ref, manner, attribution, scope, origin, grades, ruling, about, quote, note, others);
    }

    /** The same with another decision. */
    ClaimFacts ruled(Ruling other) {
        return new ClaimFacts(ref, manner, attribution, scope, origin, grades, other, about, quote, note, relations);
    }
}
