/** What a person does, from start to end: a real browser, a real login, real servers; several people at once. */
package org.assay.journey;
