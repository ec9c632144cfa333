package org.assay.identity;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Makes the signed-in person the caller for the length of a request.
 *
 * <p>Read anew from the access token each time, so that a role taken away in Keycloak is gone as soon as the token has
 * been refreshed (60 s); what has changed here since the token was issued counts at once ({@link Arrivals}).
 */
public class CallerFilter extends HttpFilter {

    @Inject
    private transient Arrivals arrivals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = caller(request);
        Caller before = CurrentCaller.swap(caller);
        try {
            chain.doFilter(caller.kind() == Caller.Kind.PERSON ? new Known(request, caller) : request, response);
        } finally {
            CurrentCaller.swap(before);
        }
    }

    /** Lets the filters after this one ask for the roles that count, which may be fewer than the token's. */
    private static final class Known extends HttpServletRequestWrapper {

        private final Caller caller;

        Known(HttpServletRequest request, Caller caller) {
            super(request);
            this.caller = caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return switch (role) {
                case "user" -> caller.member();
                case "admin" -> caller.admin();
                default -> super.isUserInRole(role);
            };
        }
    }

    private Caller caller(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        if (principal instanceof OidcPrincipal<?> oidc) {
            return caller(oidc.getOidcSecurityContext().getToken());
        }
        return Caller.NOBODY;
    }

    private Caller caller(AccessToken token) {
        String name = claim(token, "preferred_username").orElse(token.getSubject());
        String displayName = claim(token, "name").orElse(name);
        UUID id = arrivals.person(People.PROVIDER, token.getSubject(), name, displayName);
        List<String> realmRoles = token.getRealmAccessClaim() == null
                ? List.of()
                : token.getRealmAccessClaim().getRoles();
        Rights claimed = new Rights(true, realmRoles.contains("admin"), memberships(token));
        Rights rights = arrivals.rights(id, claimed, Instant.ofEpochSecond(token.getIssuedAt()));
        // Every team gives the role user: who was put into one since the token was issued has it, too.
        boolean joined = !rights.equals(claimed) && !rights.memberships().isEmpty();
        boolean member = rights.enabled() && (joined || realmRoles.contains("user"));
        return Caller.person(id, name, displayName, member, member && rights.admin(), rights.memberships());
    }

    private static Set<Membership> memberships(AccessToken token) {
        List<String> groups = token.getStringListClaimValue("groups");
        return groups == null
                ? Set.of()
                : groups.stream()
                        .map(Membership::fromPath)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> claim(AccessToken token, String name) {
        return Optional.ofNullable(token.getClaimValueAsString(name)).filter(value -> !value.isBlank());
    }
}
