package org.assay.people.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list of people as admins see them. */
@Schema(name = "AccountList")
public record AccountsAnswer(List<AccountAnswer> items, String next) {}
