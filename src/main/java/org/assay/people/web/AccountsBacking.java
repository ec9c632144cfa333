package org.assay.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assay.identity.DirectoryAway;
import org.assay.identity.Role;
import org.assay.page.Part;
import org.assay.people.AccountQuery;
import org.assay.people.AccountSummary;
import org.assay.people.Accounts;
import org.assay.people.Teams;
import org.assay.platform.web.Addresses;

/** People, as admins look for them. What is looked for stands in the address. */
@Named
@RequestScoped
public class AccountsBacking {

    private static final int ROWS = 50;

    @Inject
    private Accounts accounts;

    @Inject
    private Teams teams;

    @Inject
    private Attempts attempts;

    @Inject
    private Addresses to;

    @Inject
    private HttpServletRequest request;

    private AccountQuery query;
    private Part<AccountSummary> part = new Part<>(List.of(), null);
    private List<String> known = List.of();
    private Instant compared;
    private boolean away;

    /** Called before the view is rendered. */
    public void open() {
        String team = request.getParameter("team");
        boolean all = team == null || team.isEmpty();
        query = new AccountQuery(
                request.getParameter("q"),
                all ? null : team,
                all ? null : Sent.role(request.getParameter("role")),
                Sent.yes("disabled", request.getParameter("disabled")),
                Sent.rows(request.getParameter("after")),
                ROWS);
        known = teams.known();
        compared = accounts.compared().orElse(null);
        try {
            part = accounts.list(query);
        } catch (DirectoryAway e) {
            away = true;
            attempts.away();
        }
    }

    /** Whether the directory does not answer. */
    public boolean isAway() {
        return away;
    }

    /** As of when the roles are known to be what the directory says; null where they were never compared. */
    public Instant getCompared() {
        return compared;
    }

    public AccountQuery getQuery() {
        return query;
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return !query.text().isEmpty() || query.team() != null || query.disabled();
    }

    public List<AccountSummary> getPeople() {
        return part.items();
    }

    public List<String> getTeams() {
        return known;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Address of the part before; null at the beginning. */
    public String getPrevious() {
        return query.first() == 0 ? null : address(Math.max(0, query.first() - ROWS));
    }

    /** Address of the part after; null at the end. */
    public String getNext() {
        return part.next() == null ? null : address(Integer.parseInt(part.next()));
    }

    private String address(int after) {
        StringBuilder address = new StringBuilder(to.people()).append("?q=").append(encode(query.text()));
        if (query.team() != null) {
            address.append("&team=").append(encode(query.team()));
        }
        if (query.role() != null) {
            address.append("&role=").append(query.role().label());
        }
        if (query.disabled()) {
            address.append("&disabled=true");
        }
        return after == 0
                ? address.toString()
                : address.append("&after=").append(after).toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
