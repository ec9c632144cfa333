package org.assay.page.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assay.access.Marking;
import org.assay.identity.CurrentCaller;
import org.assay.identity.PersonName;
import org.assay.markup.Slug;
import org.assay.page.Content;
import org.assay.page.FactsForm;
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

    /** The page's name as he wants it; null where it is not asked for, and empty leaves it as it is. */
    private String slug;

    private boolean retired;

    /** What may not be undercut without being a reviewer; null where anything may be chosen. */
    private Marking floor;

    /** Both as they stand: only what differs is a wish. */
    private String shownSlug;

    private boolean shownRetired;

    /** Null for a kind of page that asks for none: they stay as in the base. */
    private FactsForm facts;

    /** A form for a new page. */
    public PageForm(Marking marking) {
        this.marking = marking.label();
    }

    /**
     * Puts in what he goes on from.
     *
     * @param start what the revision says that his save will be a change of: the same, or what it was merged into
     * @param hash that revision's hash
     */
    void take(Content content, List<PersonName> people, Content start, String hash) {
        base = hash;
        title = content.title();
        body = content.body();
        marking = content.marking().label();
        named = new ArrayList<>(people);
        slug = content.slug();
        shownSlug = start.slug();
        retired = content.retired();
        shownRetired = start.retired();
    }

    PageEdit edit() {
        return new PageEdit(
                base,
                title,
                body,
                facts == null ? null : facts.facts(),
                marking,
                ids(),
                wantedSlug(),
                retired,
                summary);
    }

    /** What was typed, for a new page of that kind. */
    public NewPage create(String space, String kind) {
        return new NewPage(space, kind, title, body, facts == null ? null : facts.facts(), marking, ids(), summary);
    }

    /** What he typed may be any words: their slug is meant. */
    private String wantedSlug() {
        if (slug == null || slug.isBlank() || slug.equals(shownSlug)) {
            return null;
        }
        return Slug.of(slug).orElse(slug);
    }

    /** Whether he wants another name, or other than before that the page be retired. */
    public boolean isMoving() {
        return wantedSlug() != null || retired != shownRetired;
    }

    /** From now on only reviewers may choose a marking below this one. */
    void keepAbove(Marking marking) {
        floor = marking;
    }

    /** Whether choosing the marking is for reviewers only. */
    public boolean lowers(String label) {
        return floor != null && Marking.of(label).orElseThrow().compareTo(floor) < 0;
    }

    /** Whether there are markings that he may not choose. */
    public boolean isBounded() {
        return floor != null && floor != Marking.CLEAR;
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

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** What is filled in for its kind. */
    public FactsForm getFacts() {
        return facts;
    }

    public void setFacts(FactsForm facts) {
        this.facts = facts;
    }
}
