package org.assay.document.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a request that brings a document as a file; for the description of the interface. */
@Schema(name = "NewDocumentWithFile")
record DocumentParts(DocumentRequest document, @Schema(format = "binary") String file) {}
