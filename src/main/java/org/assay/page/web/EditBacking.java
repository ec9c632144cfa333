package org.assay.page.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.assay.access.Marking;
import org.assay.identity.People;
import org.assay.markup.SafeHtml;
import org.assay.page.CanonicalJson;
import org.assay.page.Collision;
import org.assay.page.Content;
import org.assay.page.PageDetails;
import org.assay.page.PageSource;
import org.assay.page.PageViews;
import org.assay.page.Pages;
import org.assay.page.SaveOutcome;
import org.assay.platform.Invalid;
import org.assay.platform.NotFound;
import org.assay.platform.web.FieldErrors;
import org.primefaces.PrimeFaces;

/** A page being written: what was typed so far, and, where others changed the same places, both sides of that. */
@Named
@ViewScoped
public class EditBacking implements Serializable {

    @Inject
    private PageViews views;

    @Inject
    private Pages pages;

    @Inject
    private People people;

    @Inject
    private Previews previews;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private KindsBacking kinds;

    @Inject
    private AddressedPage addressed;

    private static final String FACTS = "facts.";

    private boolean begun;
    private PageDetails page;
    private PageForm form;
    private Resolution resolution;
    private Collision collision;

    /** The text as it was when the form was opened, so that it need not be rendered twice; gone with the first change. */
    private transient SafeHtml unchanged;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (!begun) {
            begin();
        } else if (FacesContext.getCurrentInstance().isPostback()) {
            unchanged = null;
        }
    }

    private void begin() {
        begun = true;
        PageSource source = addressed.read(views::editable);
        if (source != null) {
            unchanged = source.html();
            page = source.page();
            form = new PageForm(Marking.RED);
            form.take(source.content(), people.named(source.content().named()), source.content(), page.hash());
            form.setFacts(kinds.begin(
                    page.kind(), source.content().facts(), page.space().slug()));
            form.keepAbove(page.mayLower() ? null : source.content().marking());
        }
    }

    public void save() {
        if (resolution != null) {
            form.setBody(resolution.text());
        }
        try {
            SaveOutcome outcome = pages.save(page.id(), form.edit());
            if (!outcomes.settled(outcome) && outcome instanceof SaveOutcome.Conflicting conflicting) {
                resolve(conflicting.collision());
            }
        } catch (Invalid invalid) {
            errors.show(invalid, "edit", "page.field.", page.kind());
        } catch (NotFound gone) {
            outcomes.gone(); // He was let in to write; since then a role was taken from him or the page named others.
        }
    }

    /** From now on his text is a change of theirs: what the merge could not decide is put before him. */
    private void resolve(Collision met) {
        collision = met;
        resolution = Resolution.of(met, form.getBase(), this::names);
        form.take(
                met.merged(),
                people.named(met.merged().named()),
                met.theirs(),
                met.head().hash());
        form.setFacts(
                kinds.begin(page.kind(), met.merged().facts(), page.space().slug()));
        form.keepAbove(page.mayLower() ? null : met.theirs().marking());
        PrimeFaces.current().scrollTo("edit");
    }

    private String names(Content content) {
        return String.join(", ", people.displayNames(content.named()).values());
    }

    /**
     * Takes one side's value of a field that both sides changed.
     *
     * @param yours whether it is the caller's own
     */
    public void take(String field, boolean yours) {
        var side = yours ? collision.yours() : collision.theirs();
        switch (field) {
            case "title" -> form.setTitle(side.title());
            case "marking" -> form.setMarking(side.marking().label());
            case "named" -> form.setNamed(people.named(side.named()));
            case "slug" -> form.setSlug(side.slug());
            case "retired" -> form.setRetired(side.retired());
            default -> takeFact(field, side);
        }
    }

    private void takeFact(String field, Content side) {
        if (!field.startsWith(FACTS)) {
            throw new IllegalArgumentException(field);
        }
        String name = field.substring(FACTS.length());
        Map<String, String> facts = CanonicalJson.fields(form.getFacts().facts());
        String chosen = CanonicalJson.fields(side.facts()).get(name);
        if (chosen == null) {
            facts.remove(name);
        } else {
            facts.put(name, chosen);
        }
        form.setFacts(kinds.begin(
                page.kind(), CanonicalJson.ofFields(facts), page.space().slug()));
    }

    /** Goes from the pieces to the whole text, to write on in it. */
    public void edit() {
        form.setBody(resolution.text());
        resolution = null;
    }

    /** Read when it is first asked for: the view is built for its kind. Null where the browser is being sent elsewhere. */
    public PageDetails getPage() {
        if (!begun) {
            begin();
        }
        return page;
    }

    public PageForm getForm() {
        return form;
    }

    /** The conflict that is being resolved; null where there is none. */
    public Resolution getResolution() {
        return resolution;
    }

    /** How the text would look. */
    public SafeHtml getPreview() {
        if (unchanged != null) {
            return unchanged;
        }
        return previews.of(page.space().slug(), resolution == null ? form.getBody() : resolution.text());
    }
}
