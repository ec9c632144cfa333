package org.assay.platform.web;

import static org.assay.platform.web.Admission.ADMIN;
import static org.assay.platform.web.Admission.BEARER;
import static org.assay.platform.web.Admission.MEMBER;
import static org.assay.platform.web.Admission.PUBLIC;
import static org.assay.platform.web.Admission.SIGNED_IN;
import static org.assay.platform.web.Route.Kind.FILE;
import static org.assay.platform.web.Route.Kind.RESOURCE;
import static org.assay.platform.web.Route.Kind.SERVER;
import static org.assay.platform.web.Route.Kind.SERVLET;
import static org.assay.platform.web.Route.Kind.VIEW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of every address of the product. What is not here is answered with 404; a test fails for a view, a
 * servlet, a REST resource or a socket that is not here, and for a row that leads nowhere.
 */
final class Routes {

    /** In no particular order: no two rows fit the same path with equal right (a test proves it). */
    static final List<Route> TABLE = List.of(
            // The desk
            view("home.desk", "/", "/home/desk.xhtml", MEMBER),

            // Spaces and pages
            view("page.space", "/wiki/{space}", "/page/space.xhtml", MEMBER),
            view("page.read", "/wiki/{space}/{slug}", "/page/read.xhtml", MEMBER),
            view("page.draft", "/wiki/{space}/{slug}/draft", "/page/read.xhtml", MEMBER),
            view("page.revision", "/wiki/{space}/{slug}/rev/{number:number}", "/page/read.xhtml", MEMBER),
            view("page.asof", "/wiki/{space}/{slug}/asof/{moment:moment}", "/page/read.xhtml", MEMBER),
            view("page.history", "/wiki/{space}/{slug}/history", "/page/history.xhtml", MEMBER),
            view("page.blame", "/wiki/{space}/{slug}/blame", "/page/blame.xhtml", MEMBER),
            view(
                    "page.compare",
                    "/wiki/{space}/{slug}/compare/{from:number}/{to:number}",
                    "/page/compare.xhtml",
                    MEMBER),
            view("page.links", "/wiki/{space}/{slug}/links", "/page/links.xhtml", MEMBER),
            view("page.access", "/wiki/{space}/{slug}/access", "/page/access.xhtml", MEMBER),
            view("page.edit", "/wiki/{space}/{slug}/edit", "/page/edit.xhtml", MEMBER),
            view("page.restore", "/wiki/{space}/{slug}/restore/{number:number}", "/page/restore.xhtml", MEMBER),
            view("page.suppress", "/wiki/{space}/{slug}/suppress/{number:number}", "/page/suppress.xhtml", MEMBER),
            view("page.create", "/new", "/page/create.xhtml", MEMBER),
            view("page.createIn", "/new/{space}", "/page/create.xhtml", MEMBER),
            view("page.createAs", "/new/{space}/as/{kind}", "/page/create.xhtml", MEMBER),
            view("page.createNamed", "/new/{space}/{slug}", "/page/create.xhtml", MEMBER),
            view("page.spaces", "/spaces", "/page/spaces.xhtml", ADMIN),
            view("page.spaceSettings", "/spaces/{space}/settings", "/page/space-settings.xhtml", ADMIN),
            view("page.createSpace", "/spaces/new", "/page/create-space.xhtml", ADMIN),
            view("page.name", "/people/named", "/page/name.xhtml", ADMIN),
            view("page.search", "/search", "/page/search.xhtml", MEMBER),

            // Claims
            view(
                    "claim.from",
                    "/wiki/{space}/{slug}/claim/{capture:number}/{start:offset}/{end:number}",
                    "/claim/from.xhtml",
                    MEMBER),
            view("claim.list", "/wiki/{space}/{slug}/claims", "/claim/list.xhtml", MEMBER),
            view("claim.extract", "/wiki/{space}/{slug}/extract", "/claim/extract.xhtml", MEMBER),
            view("claim.relate", "/wiki/{space}/{slug}/relate", "/claim/relate.xhtml", MEMBER),
            view("claim.restate", "/wiki/{space}/{slug}/relate/{number:number}", "/claim/relate.xhtml", MEMBER),
            view("claim.decide", "/wiki/{space}/{slug}/decide", "/claim/decide.xhtml", MEMBER),

            // Documents
            view("document.capture", "/capture/{space}", "/document/capture.xhtml", MEMBER),
            view("document.recapture", "/wiki/{space}/{slug}/recapture", "/document/recapture.xhtml", MEMBER),
            view("document.text", "/wiki/{space}/{slug}/captures/{number:number}", "/document/text.xhtml", MEMBER),
            view(
                    "document.compare",
                    "/wiki/{space}/{slug}/captures/{from:number}/{to:number}",
                    "/document/compare.xhtml",
                    MEMBER),
            servlet("document.original", "/original/{id:uuid}/{number:number}", "OriginalServlet", MEMBER),

            // Actors
            view("actor.network", "/wiki/{space}/{slug}/network/{number:number}", "/actor/network.xhtml", MEMBER),
            view("actor.identity", "/wiki/{space}/{slug}/identity", "/actor/identity.xhtml", MEMBER),

            // Threads
            view("discussion.page", "/wiki/{space}/{slug}/discuss", "/discussion/discuss.xhtml", MEMBER),
            view("discussion.thread", "/wiki/{space}/{slug}/discuss/{id:uuid}", "/discussion/thread.xhtml", MEMBER),

            // Reviews
            view("review.desk", "/reviews", "/review/desk.xhtml", MEMBER),
            view("review.review", "/reviews/{id:uuid}", "/review/review.xhtml", MEMBER),
            view("review.compared", "/reviews/{id:uuid}/pages/{page:uuid}", "/review/compared.xhtml", MEMBER),
            view("review.add", "/reviews/{id:uuid}/add", "/review/select.xhtml", MEMBER),
            view("review.select", "/reviews/new", "/review/select.xhtml", MEMBER),
            view("review.ask", "/reviews/new/{space}/{slug}", "/review/ask.xhtml", MEMBER),
            view("review.rules", "/spaces/{space}/rules", "/review/rules.xhtml", MEMBER),

            // Bodies of knowledge
            view("exchange.import", "/exchange/{space}", "/exchange/import.xhtml", MEMBER),
            view("exchange.job", "/exchange/{space}/jobs/{id:uuid}", "/exchange/job.xhtml", MEMBER),
            servlet("exchange.export", "/export/{space}", "ExportServlet", MEMBER),
            view("board.boards", "/boards/{space}", "/board/boards.xhtml", MEMBER),
            view("board.contradictions", "/boards/{space}/contradictions", "/board/contradictions.xhtml", MEMBER),
            view("board.pairs", "/boards/{space}/contradictions/pairs", "/board/pairs.xhtml", MEMBER),
            view("board.corroboration", "/boards/{space}/corroboration", "/board/corroboration.xhtml", MEMBER),
            view("board.silent", "/boards/{space}/silent-principals", "/board/silent.xhtml", MEMBER),
            view("board.gaps", "/boards/{space}/gaps", "/board/gaps.xhtml", MEMBER),
            view("board.grading", "/boards/{space}/grading", "/board/grading.xhtml", MEMBER),

            // People and teams
            view("people.accounts", "/people", "/people/accounts.xhtml", ADMIN),
            view("people.account", "/people/{id:uuid}", "/people/account.xhtml", ADMIN),
            view("people.teams", "/teams", "/people/teams.xhtml", ADMIN),
            view("people.team", "/teams/{slug}", "/people/team.xhtml", ADMIN),

            // The record
            view("audit.record", "/audit", "/audit/record.xhtml", ADMIN),
            view("audit.verify", "/audit/verify", "/audit/verify.xhtml", ADMIN),
            servlet("audit.export", "/audit/export", "AuditExportServlet", ADMIN),

            // The frame
            servlet("frame.counts", "/frame", "FrameServlet", MEMBER),
            servlet("frame.countsIn", "/frame/{space}", "FrameServlet", MEMBER),
            servlet("frame.signOut", "/sign-out", "SignOutServlet", SIGNED_IN),
            view("frame.signedOut", "/signed-out", "/platform/signed-out.xhtml", PUBLIC),

            // REST
            resource("/api/v1/me", "MeResource"),
            resource("/api/v1/spaces", "SpacesResource"),
            resource("/api/v1/spaces/{space}", "SpaceResource"),
            resource("/api/v1/spaces/{space}/imports", "SpaceExchangeResource"),
            resource("/api/v1/spaces/{space}/export", "SpaceExchangeResource"),
            resource("/api/v1/spaces/{space}/figures", "FiguresResource"),
            resource("/api/v1/jobs/{id:uuid}", "JobsResource"),
            resource("/api/v1/people", "PeopleResource"),
            resource("/api/v1/people/accounts", "AccountsResource"),
            resource("/api/v1/people/{id:uuid}", "AccountsResource"),
            resource("/api/v1/people/{id:uuid}/roles/{team}/{role}", "AccountsResource"),
            resource("/api/v1/people/{id:uuid}/admin", "AccountsResource"),
            resource("/api/v1/people/{id:uuid}/disable", "AccountsResource"),
            resource("/api/v1/people/{id:uuid}/enable", "AccountsResource"),
            resource("/api/v1/teams", "TeamsResource"),
            resource("/api/v1/teams/{team}", "TeamsResource"),
            resource("/api/v1/spaces/{space}/pages/{slug}", "SpacePagesResource"),
            resource("/api/v1/pages", "PagesResource"),
            resource("/api/v1/pages/{id:uuid}", "PageResource"),
            resource("/api/v1/pages/{id:uuid}/access", "PageAccessResource"),
            resource("/api/v1/pages/{id:uuid}/revisions", "PageResource"),
            resource("/api/v1/pages/{id:uuid}/compare", "PageResource"),
            resource("/api/v1/pages/{id:uuid}/restore", "PageResource"),
            resource("/api/v1/pages/{id:uuid}/named", "PageResource"),
            resource("/api/v1/pages/{id:uuid}/revisions/{number:number}/suppress", "PageResource"),
            resource("/api/v1/spaces/{space}/documents", "DocumentsResource"),
            resource("/api/v1/pages/{id:uuid}/captures", "CapturesResource"),
            resource("/api/v1/pages/{id:uuid}/captures/{number:number}", "CapturesResource"),
            resource("/api/v1/pages/{id:uuid}/captures/{number:number}/text", "CapturesResource"),
            resource("/api/v1/pages/{id:uuid}/captures/{number:number}/original", "CapturesResource"),
            resource("/api/v1/pages/{id:uuid}/threads", "PageThreadsResource"),
            resource("/api/v1/threads/{id:uuid}", "ThreadsResource"),
            resource("/api/v1/threads/{id:uuid}/comments", "ThreadsResource"),
            resource("/api/v1/threads/{id:uuid}/resolve", "ThreadsResource"),
            resource("/api/v1/threads/{id:uuid}/reopen", "ThreadsResource"),
            resource("/api/v1/projections/rebuild", "ProjectionsResource"),
            resource("/api/v1/reviews", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}/pages", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}/pages/{page:uuid}", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}/changes", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}/votes", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}/publish", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}/reject", "ReviewsResource"),
            resource("/api/v1/reviews/{id:uuid}/withdraw", "ReviewsResource"),
            resource("/api/v1/reviews/times", "TimesResource"),
            resource("/api/v1/spaces/{space}/rule", "RulesResource"),
            resource("/api/v1/audit", "AuditResource"),
            resource("/api/v1/audit/export", "AuditResource"),
            resource("/api/v1/audit/verify", "AuditResource"),
            new Route("api.description", PathPattern.of("/openapi"), SERVER, "", PUBLIC),

            // The same for everyone
            new Route("file.resource", PathPattern.of("/jakarta.faces.resource/**"), FILE, "", PUBLIC),
            new Route("file.icon", PathPattern.of("/favicon.ico"), FILE, "", PUBLIC),
            new Route("file.robots", PathPattern.of("/robots.txt"), FILE, "", PUBLIC));

    /** Views without an address: shown in the place of another, by {@link ErrorServlet} and {@link AdmissionFilter}. */
    static final Set<String> UNADDRESSED_VIEWS = Set.of("/platform/error.xhtml", "/platform/no-role.xhtml");

    private static final Map<String, List<Route>> BY_FIRST_PART = TABLE.stream()
            .collect(Collectors.groupingBy(route -> route.pattern().first()));

    private static final Map<String, Route> BY_NAME =
            TABLE.stream().filter(route -> route.kind() != RESOURCE).collect(Collectors.toMap(Route::name, r -> r));

    private Routes() {}

    /**
     * Finds the row for a path.
     *
     * @param path raw, without context path and query
     */
    static RouteMatch match(String path) {
        Optional<List<String>> segments = PathSegments.of(path);
        return segments.isEmpty() ? new RouteMatch.Unknown() : match(segments.get());
    }

    private static RouteMatch match(List<String> segments) {
        RouteMatch match = new RouteMatch.Unknown();
        for (Route route : BY_FIRST_PART.getOrDefault(segments.isEmpty() ? "" : segments.get(0), List.of())) {
            PathPattern.Fit fit = route.pattern().fit(segments);
            if (fit == PathPattern.Fit.YES) {
                return new RouteMatch.Found(route, route.pattern().read(segments));
            }
            if (fit == PathPattern.Fit.MALFORMED) {
                match = new RouteMatch.Malformed();
            }
        }
        return match;
    }

    /** The row of that name. */
    static Route named(String name) {
        Route route = BY_NAME.get(name);
        if (route == null) {
            throw new IllegalArgumentException("No route is named " + name);
        }
        return route;
    }

    private static Route view(String name, String pattern, String view, Admission admission) {
        return new Route(name, PathPattern.of(pattern), VIEW, view, admission);
    }

    private static Route servlet(String name, String pattern, String servlet, Admission admission) {
        return new Route(name, PathPattern.of(pattern), SERVLET, servlet, admission);
    }

    private static Route resource(String pattern, String resource) {
        return new Route("api", PathPattern.of(pattern), RESOURCE, resource, BEARER);
    }
}
