package org.assay.page.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.assay.access.Marking;
import org.assay.page.ManagedSpaces;
import org.assay.page.SpaceDetails;
import org.assay.page.SpaceEdit;
import org.assay.page.SpaceSettings;
import org.assay.platform.Clash;
import org.assay.platform.Invalid;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.FieldErrors;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** A space being set up otherwise. */
@Named
@ViewScoped
public class SpaceSettingsBacking implements Serializable {

    @Inject
    private ManagedSpaces spaces;

    @Inject
    private Outcomes outcomes;

    @Inject
    private FieldErrors errors;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private SpaceSettings settings;
    private boolean overtaken;
    private String title;
    private String team;
    private List<String> shared;
    private String marking;
    private boolean recordsReads;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (settings == null) {
            settings = spaces.settings(path.space());
            title = getSpace().title();
            team = getSpace().team();
            shared = List.copyOf(getSpace().sharedTeams());
            marking = getSpace().marking().label();
            recordsReads = settings.recordsReads();
        }
    }

    public void save() {
        try {
            spaces.change(
                    getSpace().slug(),
                    new SpaceEdit(
                            settings.version(),
                            title,
                            team.strip(),
                            shared == null ? List.of() : shared,
                            marking,
                            recordsReads));
            outcomes.leave(to.spaceSettings(getSpace().slug()), text.get("page.said.spaceChanged"));
        } catch (Invalid invalid) {
            errors.show(invalid, "space", "page.space.field.");
        } catch (Clash clash) {
            // What he typed stays; what the other has made of it stands beside, and the next save starts from there.
            settings = spaces.settings(getSpace().slug());
            overtaken = true;
        }
    }

    /** Teams whose names hold what was typed. */
    public List<String> suggestions(String part) {
        return spaces.teams(part);
    }

    /** The space as it is now. */
    public SpaceDetails getSpace() {
        return settings.space();
    }

    /** The teams that it is shared with now, for people to read. */
    public String getSharedNow() {
        return String.join(", ", getSpace().sharedTeams());
    }

    /** Whether somebody else was faster. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The teams of the space in which nobody is known to hold a role; empty where there are none. */
    public String getEmptyTeams() {
        return String.join(", ", settings.emptyTeams());
    }

    public Marking[] getMarkings() {
        return Marking.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public List<String> getShared() {
        return shared;
    }

    public void setShared(List<String> shared) {
        this.shared = shared;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }

    public boolean isRecordsReads() {
        return recordsReads;
    }

    public void setRecordsReads(boolean recordsReads) {
        this.recordsReads = recordsReads;
    }
}
