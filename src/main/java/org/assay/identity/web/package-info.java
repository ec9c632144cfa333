/**
 * Who calls and who there is: for people who choose people in forms, and for programs. May import: {@code identity}, {@code
 * platform.web}, {@code platform.rest}.
 */
package org.assay.identity.web;
