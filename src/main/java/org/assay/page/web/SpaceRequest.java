package org.assay.page.web;

/** What is sent to create a space. */
public record SpaceRequest(String slug, String title, String team) {}
