/**
 * Turns what people write into what a browser may be given.
 *
 * <p>Responsible for Markdown and wiki links, the allow-list that all HTML of content passes, slugs, and for making
 * hidden characters visible. Pure: no container, no database, no clock, no words of any language in its output.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li>{@link org.assay.markup.SafeHtml} is the only type that a page may print unescaped, and only this package can
 *       make one.
 *   <li>The allow-list decides last: over fresh output and over what comes back from a store alike. Its events are
 *       written by a writer of ours, which changes nothing in a text.
 *   <li>Nothing in rendered HTML depends on the caller. Wiki links are holes, marked by an attribute that no text can
 *       bring about; {@link org.assay.markup.Rendered#fill} closes them for one caller.
 *   <li>HTML in Markdown is text. Images are links: loading them would tell other servers who reads what.
 *   <li>In a table the bar of {@code [[page|label]]} is typed {@code \|}, as every bar in a cell; {@code \|} is
 *       understood outside tables too.
 *   <li>commonmark takes quadratic time in some places. Long paragraphs are handed to it in pieces, very long ones end
 *       and begin anew, tables that would mostly consist of filling are shown as typed. This needs one class of its
 *       internal package ({@code InlineParserImpl}); an upgrade that moves it fails to compile.
 * </ul>
 *
 * <p>May import the JDK, commonmark-java with its extensions, and the OWASP Java HTML Sanitizer.
 */
package org.assay.markup;
