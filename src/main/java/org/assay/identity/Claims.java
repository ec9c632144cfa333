package org.assay.identity;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.AccessToken;

/**
 * What a verified access token says of the person who has it.
 *
 * @param subject the provider's id of him
 * @param name the name he signs in with; his id where the token tells none
 * @param displayName the name that others see; the name he signs in with where the token tells none
 * @param user whether he has the realm role that opens the wiki
 * @param rights what he is, as the provider knew it when it issued the token
 * @param issued since when the token is true
 * @param ends from when on it counts for nothing
 */
record Claims(
        String subject, String name, String displayName, boolean user, Rights rights, Instant issued, Instant ends)
        implements Principal {

    static Claims of(AccessToken token) {
        String name = text(token, "preferred_username").orElse(token.getSubject());
        List<String> roles = token.getRealmAccessClaim() == null
                ? List.of()
                : token.getRealmAccessClaim().getRoles();
        return new Claims(
                token.getSubject(),
                name,
                text(token, "name").orElse(name),
                roles.contains("user"),
                new Rights(true, roles.contains("admin"), memberships(token)),
                Instant.ofEpochSecond(token.getIssuedAt()),
                Instant.ofEpochSecond(token.getExpiration()));
    }

    @Override
    public String getName() {
        return name;
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

    private static Optional<String> text(AccessToken token, String name) {
        return Optional.ofNullable(token.getClaimValueAsString(name)).filter(value -> !value.isBlank());
    }
}
