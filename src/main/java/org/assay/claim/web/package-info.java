/** Screens of claims: how one is shown, written, taken from a text, and related to others. */
package org.assay.claim.web;
