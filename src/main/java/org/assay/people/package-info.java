/**
 * Members and roles, as admins manage them: people, what they are in which team, and the teams themselves.
 *
 * <p>Decided: the truth is in the directory ({@link org.assay.identity.Directory}); a change is made there and noted in the
 * roster in one go, so that it acts at once. What changes there by other hands is taken over within a minute. Either way it
 * is recorded, in one place ({@code RightsRecord}). May import: {@code identity}, {@code access}, {@code audit}, {@code
 * page}.
 */
package org.assay.people;
