package org.assay.page.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.identity.CurrentCaller;
import org.assay.identity.PersonName;
import org.assay.page.Content;
import org.assay.page.NewPage;
import org.assay.page.PageEdit;

/** What a person types to write a page, unchecked: the services check it. */
public class PageForm implements Serializable {

    /** Hash of the revision that he began with; travels with the form, since a text that was kept in the browser and comes
     * back after a new sign-in is still a change of that revision and of no newer one. */
    private String base = "";

    private String title = "";
    private String body = "";
    private String marking;
    private List<PersonName> named = new ArrayList<>();
    private String summary = "";

    /** Null leaves them as in the base. */
    private String facts;

    PageForm(Marking marking) {
        this.marking = marking.label();
    }

    /** Puts in what a revision says, as that which he starts from. */
    void take(Content content, List<PersonName> people, String hash) {
        base = hash;
        title = content.title();
        body = content.body();
        marking = content.marking().label();
        named = new ArrayList<>(people);
    }

    PageEdit edit() {
        return new PageEdit(base, title, body, facts, marking, ids(), summary);
    }

    NewPage create(String space, String kind) {
        return new NewPage(space, kind, title, body, null, marking, ids(), summary);
    }

    private List<UUID> ids() {
        return named.stream().map(PersonName::id).toList();
    }

    /** Whether the page is for named people only. */
    public boolean isNaming() {
        return Marking.RED.label().equals(marking);
    }

    /** A marking was chosen: whoever makes a page RED is himself the first who is named on it. */
    public void mark() {
        if (isNaming() && named.isEmpty()) {
            var caller = CurrentCaller.get();
            named.add(new PersonName(caller.person(), caller.name(), caller.displayName()));
        }
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** The standard's label. */
    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }

    public List<PersonName> getNamed() {
        return named;
    }

    public void setNamed(List<PersonName> named) {
        this.named = named == null ? new ArrayList<>() : new ArrayList<>(named);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    void setFacts(String facts) {
        this.facts = facts;
    }
}
