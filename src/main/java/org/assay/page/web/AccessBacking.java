package org.assay.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.access.Opening;
import org.assay.identity.Role;
import org.assay.page.Opened;
import org.assay.page.PageAudience;
import org.assay.page.PageAudiences;
import org.assay.page.PageDetails;
import org.assay.page.StageAudience;
import org.assay.page.TeamMember;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** Who can see a page; the people of one of the teams where the address asks for them ({@code ?team=}). */
@Named
@RequestScoped
public class AccessBacking {

    @Inject
    private PageAudiences audiences;

    @Inject
    private AddressedPage addressed;

    @Inject
    private PathParameters path;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private PageAudience audience;
    private String team;
    private List<TeamMember> members = List.of();

    /** Called before the view is rendered. */
    public void open() {
        team = new Parameters(request).text("team");
        audience = addressed.read(audiences::of);
        if (audience != null && team != null) {
            members = audiences.members(audience, team);
        }
    }

    /** Null before it is read. */
    public PageDetails getPage() {
        return audience == null ? null : audience.page();
    }

    public List<StageAudience> getStages() {
        return audience.stages();
    }

    /** The team whose people are shown; null for none. */
    public String getTeam() {
        return team;
    }

    public List<TeamMember> getMembers() {
        return members;
    }

    /** To whom it is open, in words. */
    public String who(Opened opened) {
        Opening opening = opened.opening();
        String person = opened.person() == null
                ? text.get("page.access.unknown")
                : opened.person().displayName();
        return text.with("page.access.to." + opening.ground().name(), opening.team(), person);
    }

    public String roles(TeamMember member) {
        return member.roles().stream()
                .map(Role::label)
                .map(role -> text.get("page.access.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** Where the people of the team are shown. */
    public String people(String ofTeam) {
        return here() + "?team=" + ofTeam + "#team";
    }

    /** Where they are not. */
    public String here() {
        return to.access(path.space(), path.slug());
    }
}
