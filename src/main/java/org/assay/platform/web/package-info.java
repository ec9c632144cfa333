/**
 * The frame in which every screen stands: the route table, the filters that every request passes, the templates' and
 * tags' helpers, error pages, sign-out.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li>Every address of the product stands in {@link org.assay.platform.web.Routes} with the view or class that answers
 *       it and with who may call it. An address that is not there does not exist; a direct request for an {@code .xhtml}
 *       is such an address.
 *   <li>The filters run in the order of {@code web.xml}: headers, failures, route, same origin, bearer, (caller),
 *       admission, view. Each does one thing and trusts those before it.
 *   <li>Faces never learns of clean addresses except for the action of its forms
 *       ({@link org.assay.platform.web.CleanAddressViewHandler}).
 *   <li>A screen that only shows something is built once for each value that it follows from
 *       ({@link org.assay.platform.web.Reading}); what the caller may see is asked each time.
 *   <li>An error in an Ajax call is an HTTP status like any other: the page and what was typed on it stay where they
 *       are, and a dialog says what happened. Faces' own ways (an {@code error} element with the exception's message, or
 *       the page replaced by an error page) tell too much or lose text.
 * </ul>
 *
 * <p>May import: {@code platform}, {@code markup} (for {@link org.assay.platform.web.SafeOutput}), Jakarta EE, PrimeFaces
 * and OmniFaces.
 */
package org.assay.platform.web;
