/** Documents on screen and in REST: capturing, reading with quotes in the margin, captures compared, originals as downloads. */
package org.assay.document.web;
