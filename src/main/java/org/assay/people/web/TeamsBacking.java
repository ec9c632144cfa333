package org.assay.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.assay.identity.Directory;
import org.assay.identity.DirectoryAway;
import org.assay.page.Part;
import org.assay.people.TeamSummary;
import org.assay.people.Teams;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.Texts;

/** The teams, and a new one. */
@Named
@ViewScoped
public class TeamsBacking implements Serializable {

    @Inject
    private Teams teams;

    @Inject
    private Attempts attempts;

    @Inject
    private FieldErrors errors;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    @Inject
    private HttpServletRequest request;

    private Part<TeamSummary> part;
    private int first;
    private String slug = "";
    private boolean away;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (part == null) {
            first = Sent.rows(request.getParameter("after"));
            try {
                part = teams.list(first);
                away = false;
            } catch (DirectoryAway e) {
                away = true;
                attempts.away();
            }
        }
    }

    public void create() {
        String name = slug.strip();
        try {
            attempts.act(() -> make(name), to.team(name), text.with("people.said.teamCreated", name));
        } catch (Invalid invalid) {
            errors.show(invalid, "team", "people.team.field.");
        }
    }

    private void make(String name) {
        try {
            teams.create(name);
        } catch (Clash taken) {
            throw new Invalid("slug", taken.code(), taken.getMessage());
        }
    }

    /** Whether the directory does not answer. */
    public boolean isAway() {
        return away;
    }

    public List<TeamSummary> getTeams() {
        return part == null ? List.of() : part.items();
    }

    /** Address of the part before; null at the beginning. */
    public String getPrevious() {
        int before = first - Directory.MOST;
        return first == 0 ? null : to.teams() + (before <= 0 ? "" : "?after=" + before);
    }

    /** Address of the part after; null at the end. */
    public String getNext() {
        return part == null || part.next() == null ? null : to.teams() + "?after=" + part.next();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
