package org.assay.document.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a request that brings a capture as a file; for the description of the interface. */
@Schema(name = "NewCaptureWithFile")
record CaptureParts(CaptureRequest capture, @Schema(format = "binary") String file) {}
