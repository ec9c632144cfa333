package org.assay.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.audit.AuditLine;
import org.assay.audit.Subject;
import org.assay.audit.Subjects;
import org.assay.identity.People;
import org.assay.platform.web.Texts;

/** Says rows of the record in words: what an act was stands in the message bundle, {@code {0}} being what it was done to. */
@ApplicationScoped
class Sentences {

    private static final String PLACE = "{0}";
    private static final int ID_DIGITS = 8;

    @Inject
    private Instance<Subjects> subjects;

    @Inject
    private People people;

    @Inject
    private Texts texts;

    List<Sentence> of(List<AuditLine> lines) {
        Map<UUID, Subject> known = known(lines.stream().map(AuditLine::subject).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> sentence(line, known.get(line.subject())))
                .toList();
    }

    private Map<UUID, Subject> known(Set<UUID> ids) {
        Map<UUID, Subject> known = new HashMap<>();
        people.displayNames(ids).forEach((id, name) -> known.put(id, new Subject(name, null)));
        subjects.forEach(source -> known.putAll(source.visible(ids)));
        return known;
    }

    private Sentence sentence(AuditLine line, Subject subject) {
        String key = "audit.did." + line.act();
        String text = texts.containsKey(key) ? texts.get(key) : line.act() + " " + PLACE;
        int place = text.indexOf(PLACE);
        if (place < 0) {
            return new Sentence(line, text, "", null, "");
        }
        return new Sentence(
                line,
                text.substring(0, place),
                subject == null ? line.subject().toString().substring(0, ID_DIGITS) : subject.title(),
                subject == null ? null : subject.address(),
                text.substring(place + PLACE.length()));
    }
}
