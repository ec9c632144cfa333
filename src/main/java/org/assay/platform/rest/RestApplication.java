package org.assay.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The interface for programs. Resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Assay",
                        version = "1",
                        description =
                                """
                                Pages, their revisions and their reviews. What the caller may not see answers 404, as what is not \
                                there. Unknown fields and query parameters are refused with 400. Errors are problems as RFC 9457 \
                                has them. Lists answer `items` and `next`; send `next` as `after` to go on. Times are ISO 8601 in \
                                UTC.""",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = RestApplication.TOKEN))
@SecurityScheme(
        securitySchemeName = RestApplication.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm for this wiki. A session cookie counts for nothing.")
public class RestApplication extends Application {

    static final String TOKEN = "token";
}
