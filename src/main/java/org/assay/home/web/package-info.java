/**
 * The desk for people: backings of the screens in {@code webapp/home}, composed from what the other features know.
 *
 * <p>May import everything; nothing imports it.
 */
package org.assay.home.web;
