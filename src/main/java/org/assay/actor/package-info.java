/**
 * Actors: who speaks and acts, under which names, in which relations, how reliable as a source; the places and events that
 * claims speak of.
 *
 * <p>Decided: an alias says who uses it; a relation is a fact with a life of its own, which may say that something is
 * <em>not</em> so; that two actors are one is a decision that can be undone, never a deletion: the merged page stands and names
 * its representative. A proposed letter is shown with the record that it rests on and is set by nobody but a person. Knows
 * documents and claims by their ids only; what claims tell of a source comes through {@link org.assay.actor.TrackRecord}.
 */
package org.assay.actor;
