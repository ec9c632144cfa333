package org.assay.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.assay.access.RolePolicy.Deed;
import org.assay.identity.Directory;
import org.assay.identity.DirectoryAway;
import org.assay.identity.Membership;
import org.assay.identity.Role;
import org.assay.page.Part;
import org.assay.people.AccountDetails;
import org.assay.people.AccountSummary;
import org.assay.people.Accounts;
import org.assay.people.TeamSummary;
import org.assay.people.Teams;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** A person, and what an admin does about him. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {

    @Inject
    private Accounts accounts;

    @Inject
    private Teams teams;

    @Inject
    private Attempts attempts;

    @Inject
    private PathParameters path;

    @Inject
    private Addresses to;

    @Inject
    private Texts text;

    private UUID id;
    private AccountDetails details;
    private List<String> choices = List.of();
    private String team;
    private Role role = Role.READER;
    private boolean away;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (details == null) {
            id = path.uuid("id");
            try {
                details = accounts.details(id);
                choices = choices();
                away = false;
            } catch (DirectoryAway e) {
                away = true;
                attempts.away();
            }
        }
    }

    private List<String> choices() {
        Part<TeamSummary> part = teams.list(0);
        return part.items().stream()
                .limit(Directory.MOST)
                .map(TeamSummary::slug)
                .toList();
    }

    public void give() {
        act(() -> accounts.give(id, new Membership(team, role)), "people.said.given", role(role), team);
    }

    public void take(String from, Role taken) {
        act(() -> accounts.take(id, new Membership(from, taken)), "people.said.taken", role(taken), from);
    }

    public void giveAdmin() {
        act(() -> accounts.giveAdmin(id), "people.said.adminGiven");
    }

    public void takeAdmin() {
        act(() -> accounts.takeAdmin(id), "people.said.adminTaken");
    }

    public void disable() {
        act(() -> accounts.disable(id), "people.said.disabled");
    }

    public void enable() {
        act(() -> accounts.enable(id), "people.said.enabled");
    }

    private void act(Runnable act, String message, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = details.account().displayName();
        System.arraycopy(values, 0, all, 1, values.length);
        attempts.act(act, to.person(id), text.with(message, all));
    }

    private String role(Role of) {
        return text.get("people.role." + of.label());
    }

    /** Why the caller may not do that; null if he may. */
    public String why(String deed) {
        return details.objections().get(Deed.valueOf(deed));
    }

    /** Whether the directory does not answer. */
    public boolean isAway() {
        return away;
    }

    public AccountSummary getAccount() {
        return details == null ? null : details.account();
    }

    /** Slugs of the teams to choose from. */
    public List<String> getChoices() {
        return choices;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
