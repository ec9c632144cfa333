/** Import and export at the edge: backings of the screens in {@code webapp/exchange}, REST resources, the file for people. */
package org.assay.exchange.web;
