package dev.gatehouse.examples.benchmarks.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** A resource as one writes it by hand in an hour: it trusts whoever asks, checks the version and nothing else. */
@Path("tickets/{ticket}")
@Produces(MediaType.APPLICATION_JSON)
public final class BareTickets {
    private final BareStep step;

    BareTickets(BareStep step) {
        this.step = step;
    }

    /** The ticket waits. */
    @POST
    @Path("hold")
    public Response hold(@PathParam("ticket") String ticket, @HeaderParam("If-Match") String tag, String body)
            throws SQLException {
        return answer(ticket, step.take(ticket, version(tag), BareStep.Kind.HOLD));
    }

    /** It waits no more. */
    @POST
    @Path("resume")
    public Response resume(@PathParam("ticket") String ticket, @HeaderParam("If-Match") String tag, String body)
            throws SQLException {
        return answer(ticket, step.take(ticket, version(tag), BareStep.Kind.RESUME));
    }

    private static long version(String tag) {
        return Long.parseLong(tag, 1, tag.length() - 1, 10);
    }

    private static Response answer(String ticket, long version) {
        if (version == BareStep.STALE) {
            return Response.status(Response.Status.PRECONDITION_FAILED).build();
        }
        return Response.ok("{\"id\":\"" + ticket + "\",\"version\":" + version + "}")
                .tag(Long.toString(version))
                .build();
    }
}
