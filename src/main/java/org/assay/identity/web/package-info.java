/**
 * Who calls and who there is, for programs. May import: {@code identity}, {@code platform.rest}.
 */
package org.assay.identity.web;
