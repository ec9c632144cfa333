/** The boards at the edge: backings of the screens in {@code webapp/board}, and their REST resource. */
package org.assay.board.web;
