package org.assay.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assay.identity.DirectoryAway;
import org.assay.identity.Membership;
import org.assay.identity.PersonName;
import org.assay.identity.Role;
import org.assay.page.Part;
import org.assay.people.AccountQuery;
import org.assay.people.AccountSummary;
import org.assay.people.Accounts;
import org.assay.people.TeamSummary;
import org.assay.people.Teams;
import org.assay.platform.web.Addresses;
import org.assay.platform.web.PathParameters;
import org.assay.platform.web.Texts;

/** A team and its people. */
@Named
@ViewScoped
public class TeamBacking implements Serializable {

    private static final int ROWS = 50;

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

    private TeamSummary team;
    private Map<Role, Part<AccountSummary>> members = new EnumMap<>(Role.class);
    private PersonName person;
    private Role role = Role.READER;
    private boolean away;

    /** Called before the view is rendered, each time. */
    public void open() {
        if (team == null) {
            try {
                team = teams.named(path.slug());
                away = false;
            } catch (DirectoryAway e) {
                away = true;
                attempts.away();
                return;
            }
            for (Role of : Role.values()) {
                members.put(of, accounts.list(new AccountQuery("", team.slug(), of, false, 0, ROWS)));
            }
        }
    }

    public void give() {
        if (person != null) {
            act(
                    () -> accounts.give(person.id(), new Membership(team.slug(), role)),
                    "people.said.given",
                    person.displayName(),
                    role);
        }
    }

    public void take(UUID from, String name, Role taken) {
        act(() -> accounts.take(from, new Membership(team.slug(), taken)), "people.said.taken", name, taken);
    }

    private void act(Runnable act, String message, String name, Role of) {
        attempts.act(
                act,
                to.team(team.slug()),
                text.with(message, name, text.get("people.role." + of.label()), team.slug()));
    }

    /** Whether the directory does not answer. */
    public boolean isAway() {
        return away;
    }

    public TeamSummary getTeam() {
        return team;
    }

    /** The roles, the one that may do most first. */
    public List<Role> getRoles() {
        return List.of(Role.REVIEWER, Role.ANALYST, Role.READER);
    }

    /** The first of those who have that role. */
    public List<AccountSummary> members(Role of) {
        return members.get(of).items();
    }

    /** Where all are listed who have that role; null where all are here. */
    public String more(Role of) {
        return members.get(of).next() == null ? null : to.people() + "?team=" + team.slug() + "&role=" + of.label();
    }

    public PersonName getPerson() {
        return person;
    }

    public void setPerson(PersonName person) {
        this.person = person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
