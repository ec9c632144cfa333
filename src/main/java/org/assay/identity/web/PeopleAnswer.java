package org.assay.identity.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of people. */
@Schema(name = "PeopleList")
public record PeopleAnswer(List<PersonAnswer> items, String next) {}
