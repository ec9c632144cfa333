package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.assay.access.Access;
import org.assay.page.ManagedSpaces;
import org.assay.page.SpaceDetails;
import org.assay.page.Spaces;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.Texts;

/** A space being created. */
@Named
@RequestScoped
public class CreateSpaceBacking {

    @Inject
    private Spaces spaces;

    @Inject
    private ManagedSpaces managed;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private String title = "";
    private String slug = "";
    private String team = "";

    /** Called before the view is rendered, each time. */
    public void open() {
        Access.requireAdmin();
    }

    public void create() {
        try {
            SpaceDetails space = spaces.create(slug.strip(), title, team.strip());
            outcomes.leave(to.space(space.slug()), text.with("page.said.spaceCreated", space.title()));
        } catch (Invalid invalid) {
            errors.show(invalid, "space", "page.space.field.");
        } catch (Clash taken) {
            errors.show(
                    new Invalid("slug", taken.code(), text.get("page.space.create.taken")),
                    "space",
                    "page.space.field.");
        }
    }

    /** Teams whose names hold what was typed. */
    public List<String> suggestions(String part) {
        return managed.teams(part);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }
}
