package org.assay.actor;

import java.util.List;
import java.util.UUID;
import org.assay.facts.Dated;
import org.assay.facts.Quote;
import org.assay.page.Facts;

/**
 * What the page of an event states; its title is the name.
 *
 * @param ref short name in a body of knowledge; null for none
 * @param date when it was; null where nobody says
 * @param places where, pages of places
 * @param participants who took part, pages of actors
 * @param quote where it is told; null for none
 * @param note remarks; null for none
 */
public record EventFacts(String ref, Dated date, List<UUID> places, List<UUID> participants, Quote quote, String note)
        implements Facts {

    public EventFacts {
        places = List.copyOf(places);
        participants = List.copyOf(participants);
    }
}
