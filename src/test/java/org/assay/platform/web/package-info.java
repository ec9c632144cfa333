/** The route table against what exists, the filters and tags without a server. */
package org.assay.platform.web;
