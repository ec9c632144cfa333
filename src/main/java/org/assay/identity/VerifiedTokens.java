package org.assay.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.assay.platform.Unavailable;
import org.assay.platform.web.BearerTokens;
import org.wildfly.security.http.oidc.Oidc;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientContext;
import org.wildfly.security.http.oidc.OidcException;
import org.wildfly.security.http.oidc.TokenValidator;

/**
 * The bearer tokens that programs bring. Each is verified once, by the adapter and under its configuration (signature, issuer,
 * audience, type, end), and believed until it ends: what a token says never changes. What has become of its bearer
 * since is asked with every request ({@link Arrivals}).
 */
@ApplicationScoped
class VerifiedTokens implements BearerTokens {

    private static final int MOST = 10_000;

    private ServletContext application;
    private Clock clock;

    /** Only what was found valid: who sends nonsense fills nothing. */
    private final Cache<String, Claims> verified = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.writing((String token, Claims claims) -> left(claims)))
            .build();

    VerifiedTokens() {}

    @Inject
    VerifiedTokens(ServletContext application, Clock clock) {
        this.application = application;
        this.clock = clock;
    }

    private Duration left(Claims claims) {
        return Duration.between(clock.instant(), claims.ends());
    }

    @Override
    public Optional<Principal> bearer(String token) {
        return Optional.<Principal>ofNullable(verified.getIfPresent(token)).or(() -> verify(token));
    }

    private Optional<Claims> verify(String token) {
        // The server's own configuration, with the provider's keys, as it uses it for those who come with a browser. It
        // depends on no request where the provider's address is a whole one.
        OidcClientContext adapter = (OidcClientContext) application.getAttribute(Oidc.OIDC_CLIENT_CONTEXT_KEY);
        OidcClientConfiguration configuration = adapter.resolveDeployment(null);
        try {
            Claims claims = Claims.of(validator(configuration).parseAndVerifyToken(token));
            verified.put(token, claims);
            return Optional.of(claims);
        } catch (OidcException e) {
            return Optional.empty();
        }
    }

    /** @throws Unavailable if nothing is known yet of the provider, which has been away since this server started */
    private static TokenValidator validator(OidcClientConfiguration configuration) {
        try {
            return TokenValidator.builder(configuration).build();
        } catch (IllegalArgumentException e) {
            throw new Unavailable(
                    "sign-in-unavailable", "The service that gives out tokens does not answer; try again later", e);
        }
    }
}
