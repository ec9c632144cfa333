package org.assay.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.UUID;

/**
 * Writes the product's addresses, so that no view and no backing puts one together itself: {@code href="#{to.history(
 * space, slug)}"}. Paths from the root, percent-encoded, without a host.
 */
@Named("to")
@ApplicationScoped
public class Addresses {

    @Inject
    private ServletContext servlets;

    public String desk() {
        return to("home.desk");
    }

    public String space(String space) {
        return to("page.space", space);
    }

    public String page(String space, String slug) {
        return to("page.read", space, slug);
    }

    public String draft(String space, String slug) {
        return to("page.draft", space, slug);
    }

    public String revision(String space, String slug, int number) {
        return to("page.revision", space, slug, number);
    }

    /** The page as it was approved at a moment of the past: an instant, or a day by its end in UTC. */
    public String asof(String space, String slug, Object moment) {
        return to("page.asof", space, slug, moment);
    }

    public String history(String space, String slug) {
        return to("page.history", space, slug);
    }

    /** Who wrote each line. */
    public String blame(String space, String slug) {
        return to("page.blame", space, slug);
    }

    public String compare(String space, String slug, int from, int to) {
        return to("page.compare", space, slug, from, to);
    }

    public String links(String space, String slug) {
        return to("page.links", space, slug);
    }

    /** Make a claim of words of a document. */
    public String claimFrom(String space, String slug, int capture, int start, int end) {
        return to("claim.from", space, slug, capture, start, end);
    }

    /**
     * The claims that belong to an actor, a document or an origin.
     *
     * @param show label of the list
     */
    public String claims(String space, String slug, String show) {
        return to("claim.list", space, slug) + "?show=" + show;
    }

    /** Make claims of a document, sentence by sentence. */
    public String extract(String space, String slug) {
        return to("claim.extract", space, slug);
    }

    /** State what a claim is to another one. */
    public String relate(String space, String slug) {
        return to("claim.relate", space, slug);
    }

    /** State it otherwise; relations are numbered from 1. */
    public String restate(String space, String slug, int number) {
        return to("claim.restate", space, slug, number);
    }

    /** Decide of a claim's truth. */
    public String decide(String space, String slug) {
        return to("claim.decide", space, slug);
    }

    /** The actors around an actor, up to so many relations away. */
    public String network(String space, String slug, int depth) {
        return to("actor.network", space, slug, depth);
    }

    /** Deciding whether another actor is the same. */
    public String identity(String space, String slug) {
        return to("actor.identity", space, slug);
    }

    /** What those who work on the page say about it. */
    public String discussion(String space, String slug) {
        return to("discussion.page", space, slug);
    }

    /** One of its threads. */
    public String thread(String space, String slug, UUID id) {
        return to("discussion.thread", space, slug, id);
    }

    /** Who can see the page. */
    public String access(String space, String slug) {
        return to("page.access", space, slug);
    }

    public String edit(String space, String slug) {
        return to("page.edit", space, slug);
    }

    public String restore(String space, String slug, int number) {
        return to("page.restore", space, slug, number);
    }

    public String suppress(String space, String slug, int number) {
        return to("page.suppress", space, slug, number);
    }

    /** Create a page; which space is asked there. */
    public String create() {
        return to("page.create");
    }

    /** Create a page in that space. */
    public String createIn(String space) {
        return to("page.createIn", space);
    }

    /** Create a page of that kind in that space. */
    public String createAs(String space, String kind) {
        return to("page.createAs", space, kind);
    }

    /** Create the page that a red link names. */
    public String createNamed(String space, String slug) {
        return to("page.createNamed", space, slug);
    }

    /** Capture a document in that space. */
    public String capture(String space) {
        return to("document.capture", space);
    }

    /** Capture that document anew. */
    public String recapture(String space, String slug) {
        return to("document.recapture", space, slug);
    }

    /** The text of one capture of a document. */
    public String captured(String space, String slug, int number) {
        return to("document.text", space, slug, number);
    }

    /**
     * A place in the text of a capture: with its part of the text, and where the browser scrolls to.
     *
     * @param at in code points
     */
    public String quoted(String space, String slug, int number, int at) {
        return captured(space, slug, number) + "?at=" + at + "#at-" + at;
    }

    /** What differs between two captures of a document. */
    public String compareCaptures(String space, String slug, int from, int to) {
        return to("document.compare", space, slug, from, to);
    }

    /** The bytes of a capture, as a file. */
    public String original(UUID document, int number) {
        return to("document.original", document, number);
    }

    /**
     * Where a claim begins that quotes a document: the script adds where the quote begins and ends, in code points.
     *
     * @param number the capture that is quoted
     */
    public String quoteFrom(String space, String slug, int number) {
        return page(space, slug) + "/claim/" + number;
    }

    public String spaces() {
        return to("page.spaces");
    }

    public String spaceSettings(String space) {
        return to("page.spaceSettings", space);
    }

    public String createSpace() {
        return to("page.createSpace");
    }

    /** Where admins name somebody on a page for named people. */
    public String nameOnPage() {
        return to("page.name");
    }

    public String search() {
        return to("page.search");
    }

    public String reviews() {
        return to("review.desk");
    }

    public String review(UUID id) {
        return to("review.review", id);
    }

    /** What a review changes on one page. */
    public String compared(UUID review, UUID page) {
        return to("review.compared", review, page);
    }

    /** Put further drafts into a review. */
    public String addToReview(UUID review) {
        return to("review.add", review);
    }

    /** Ask for a review of several of one's drafts. */
    public String selectForReview() {
        return to("review.select");
    }

    /** When a review of the space's pages is approved. */
    public String rules(String space) {
        return to("review.rules", space);
    }

    /** Ask for a review of that page's draft. */
    public String askForReview(String space, String slug) {
        return to("review.ask", space, slug);
    }

    /** Send a dossier into the space, or take the space away as one. */
    public String exchange(String space) {
        return to("exchange.import", space);
    }

    /** An import. */
    public String job(String space, UUID id) {
        return to("exchange.job", space, id);
    }

    /** The space as a file. */
    public String export(String space) {
        return to("exchange.export", space);
    }

    /** What there is to look at over all claims of the space. */
    public String boards(String space) {
        return to("board.boards", space);
    }

    /** One of them, by the end of its route's name: {@code contradictions}. */
    public String board(String space, String board) {
        return to("board." + board, space);
    }

    public String audit() {
        return to("audit.record");
    }

    public String auditVerify() {
        return to("audit.verify");
    }

    /** The record as a file: needs a format. */
    public String auditExport() {
        return to("audit.export");
    }

    /** People, for admins. */
    public String people() {
        return to("people.accounts");
    }

    public String person(UUID id) {
        return to("people.account", id);
    }

    public String teams() {
        return to("people.teams");
    }

    public String team(String slug) {
        return to("people.team", slug);
    }

    public String signOut() {
        return to("frame.signOut");
    }

    public String signedOut() {
        return to("frame.signedOut");
    }

    /** Where the frame's script asks for counts and navigation: of a space, or of none when empty. */
    public String frame(String space) {
        return space == null || space.isEmpty() ? to("frame.counts") : to("frame.countsIn", space);
    }

    /** The address of a route without variable parts, by its name. */
    String named(String route) {
        return to(route);
    }

    private String to(String name, Object... values) {
        return servlets.getContextPath() + Routes.named(name).pattern().address(values);
    }
}
