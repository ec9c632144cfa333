package org.assay.page.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall be named on a page. */
@Schema(name = "Naming")
public record NamingRequest(UUID person) {}
