package org.assay.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.assay.platform.IncidentId;
import org.assay.platform.Problem;
import org.assay.platform.ProblemType;
import org.jboss.logging.Logger;

/** Makes a problem of whatever is thrown; what nobody expected stands in the log under the problem's id. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Context
    private Request request;

    @Context
    private UriInfo address;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Problem> known = Problem.of(thrown);
        if (known.isPresent()) {
            return answer(known.get()).build();
        }
        if (thrown instanceof WebApplicationException http) {
            return answer(http.getResponse());
        }
        String id = IncidentId.next();
        LOG.errorf(thrown, "%s: %s /%s failed", id, request.getMethod(), address.getPath(false));
        return answer(Problem.failed(id)).build();
    }

    /** What JAX-RS itself has to say: its status and its Allow header, never its words, which quote the request. */
    private static Response answer(Response response) {
        if (response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return response;
        }
        Response.ResponseBuilder answer = answer(Problem.of(ProblemType.of(response.getStatus())));
        String allowed = response.getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? answer : answer.header(HttpHeaders.ALLOW, allowed)).build();
    }

    static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.json());
    }
}
