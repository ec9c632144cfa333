/** People and teams as admins manage them: journeys over REST and in the browser, against the real directory. */
package org.assay.people;
