package org.assay.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.access.Visibility;

/**
 * What a page's facts are taken from, and how restricted that is: what is taken from it is no less so, unless a reviewer says
 * why.
 */
@ApplicationScoped
class Inputs {

    /** Of the stages that the caller sees, and of the latest revisions besides: raising acts at once, for readers as well. */
    private static final String MARKINGS =
            "select distinct unnest(array[l.marking, p.marking]) from page_stage l join page p on p.id = l.page_id"
                    + " where l.page_id = any(:inputs) and "
                    + Visibility.rowCondition("l");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Kinds kinds;

    /** How restricted the most restricted input is; CLEAR where there is none. */
    Marking marking(Kind<?> kind, Content content) {
        return marking(kinds.takenFrom(kind, content.facts()));
    }

    /** The same of those inputs that the content before did not have. */
    Marking markingOfNew(Kind<?> kind, Content content, Content before) {
        if (content.facts().equals(before.facts())) {
            return Marking.CLEAR;
        }
        Set<UUID> fresh = new HashSet<>(kinds.takenFrom(kind, content.facts()));
        fresh.removeAll(kinds.takenFrom(kind, before.facts()));
        return marking(fresh);
    }

    /** The content, as restricted as what it is taken from, where that is more. */
    Content restricted(Kind<?> kind, Content content) {
        Collection<UUID> inputs = kinds.takenFrom(kind, content.facts());
        Marking marking = marking(inputs).or(content.marking());
        return marking == content.marking()
                ? content
                : content.marked(marking, marking == Marking.RED ? named(inputs) : content.named());
    }

    private Marking marking(Collection<UUID> inputs) {
        return inputs.isEmpty()
                ? Marking.CLEAR
                : Seen.anyStage(entities, MARKINGS, String.class)
                        .setParameter("inputs", inputs.toArray(UUID[]::new))
                        .getResultStream()
                        .flatMap(label -> Marking.of(label).stream())
                        .reduce(Marking.CLEAR, Marking::or);
    }

    private List<UUID> named(Collection<UUID> inputs) {
        List<UUID> named = new ArrayList<>();
        entities.createQuery(
                        """
                        select r from Page p join Revision r on r.id.page = p.id and r.id.number = p.head
                        where p.id in :inputs""",
                        Revision.class)
                .setParameter("inputs", inputs)
                .getResultStream()
                .forEach(revision -> named.addAll(revision.content().named()));
        return named;
    }
}
