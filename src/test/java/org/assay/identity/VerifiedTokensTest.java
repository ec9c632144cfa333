package org.assay.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.assay.platform.Unavailable;
import org.junit.jupiter.api.Test;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientContext;

class VerifiedTokensTest {

    /** The adapter knows its provider's keys and names only once it has answered. */
    @Test
    void while_the_provider_has_not_answered_yet_that_is_said() {
        String nobody =
                "{\"client-id\":\"wiki\",\"provider-url\":\"http://localhost:1/realms/none\",\"credentials\":{\"secret\":\"s\"}}";
        OidcClientContext adapter = new OidcClientContext(OidcClientConfigurationBuilder.build(
                new ByteArrayInputStream(nobody.getBytes(StandardCharsets.UTF_8))));
        ServletContext application = (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> method.getName().equals("getAttribute") ? adapter : null);
        VerifiedTokens tokens = new VerifiedTokens(application, Clock.systemUTC());

        assertThatThrownBy(() -> tokens.bearer("x.y.z"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("does not answer");
    }
}
