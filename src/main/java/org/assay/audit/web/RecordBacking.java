package org.assay.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assay.audit.AuditLines;
import org.assay.audit.AuditLists;
import org.assay.audit.Deed;
import org.assay.identity.People;
import org.assay.identity.PersonName;
import org.assay.platform.web.Addresses;

/** The record as admins read it: who did what, the newest first. */
@Named
@RequestScoped
public class RecordBacking {

    private static final int ROWS = 50;

    @Inject
    private AuditLists lists;

    @Inject
    private People people;

    @Inject
    private Sentences sentences;

    @Inject
    private Addresses to;

    @Inject
    private HttpServletRequest request;

    private AuditFilter filter;
    private String who;
    private boolean unknownPerson;
    private AuditLines part = new AuditLines(List.of(), null);
    private List<Sentence> rows = List.of();

    /** Called before the view is rendered. */
    public void open() {
        who = Objects.toString(request.getParameter("who"), "");
        filter = new AuditFilter(
                person(),
                request.getParameter("act"),
                request.getParameter("subject"),
                request.getParameter("since"),
                request.getParameter("until"),
                request.getParameter("after"));
        if (!unknownPerson) {
            part = lists.lines(filter.query(ROWS));
            rows = sentences.of(part.items());
        }
    }

    /** What was typed: the name that somebody signs in with; a link names him by his id. */
    private String person() {
        String id = request.getParameter("person");
        if (id != null && !id.isEmpty() || who.isBlank()) {
            return id;
        }
        String found = people.suggestions(who).stream()
                .filter(person -> person.name().equalsIgnoreCase(who.strip())
                        || person.displayName().equalsIgnoreCase(who.strip()))
                .map(person -> person.id().toString())
                .findFirst()
                .orElse(null);
        unknownPerson = found == null;
        return found;
    }

    /** Whether nobody is called as was typed. */
    public boolean isUnknownPerson() {
        return unknownPerson;
    }

    /** The name to be shown in the field: as typed, or of the person whom a link named. */
    public String getWho() {
        if (!who.isBlank() || filter.person() == null || filter.person().isEmpty()) {
            return who;
        }
        return people.named(Set.of(UUID.fromString(filter.person()))).stream()
                .map(PersonName::name)
                .findFirst()
                .orElse("");
    }

    public List<Sentence> getRows() {
        return rows;
    }

    /** What can be chosen: reads, all but reads, each act. */
    public List<String> getActs() {
        return Arrays.stream(Deed.values()).map(Deed::label).toList();
    }

    public String getAct() {
        return Objects.toString(filter.act(), "");
    }

    public String getSubject() {
        return Objects.toString(filter.subject(), "");
    }

    public String getSince() {
        return Objects.toString(filter.since(), "");
    }

    public String getUntil() {
        return Objects.toString(filter.until(), "");
    }

    /** Whether only a part of the record is shown. */
    public boolean isNarrow() {
        return filter.isNarrow() || unknownPerson;
    }

    /** Address of what is shown, as a file. */
    public String export(String form) {
        return to.auditExport() + filter.at(Map.of("format", form));
    }

    /** Address of everything that was done to the same thing. */
    public String about(UUID subject) {
        return to.audit() + "?subject=" + subject;
    }

    /** Address of everything that the same person did. */
    public String by(UUID person) {
        return to.audit() + "?person=" + person;
    }

    /** Address of the list's beginning, where this is not it; else null. */
    public String getNewest() {
        return filter.after() == null ? null : to.audit() + filter.at(Map.of());
    }

    /** Address of the list's next part; null at the end. */
    public String getOlder() {
        return part.next() == null
                ? null
                : to.audit() + filter.at(Map.of("after", part.next().toString()));
    }
}
