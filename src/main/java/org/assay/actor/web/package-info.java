/** How actors, places and events are shown and written. */
package org.assay.actor.web;
