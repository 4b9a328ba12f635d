package dev.gatehouse.rest.internal;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Everything of an estate. The container brings requests here and takes answers away, and does nothing else. */
@Path("estates/{estate}{path:.*}")
public final class EstateDoor {
    private static final InputStream NOTHING = InputStream.nullInputStream();

    private final FrontDoor door;

    EstateDoor(FrontDoor door) {
        this.door = door;
    }

    /** Questions. */
    @GET
    public Response get(@Context UriInfo address, @Context HttpHeaders headers) {
        return door.answer("GET", address, headers, NOTHING);
    }

    /** Commands. */
    @POST
    public Response post(@Context UriInfo address, @Context HttpHeaders headers, InputStream body) {
        return door.answer("POST", address, headers, body);
    }

    /** Nothing is put; a problem says what may be done instead. */
    @PUT
    public Response put(@Context UriInfo address, @Context HttpHeaders headers) {
        return door.answer("PUT", address, headers, NOTHING);
    }

    /** Nothing is patched; a problem says what may be done instead. */
    @PATCH
    public Response patch(@Context UriInfo address, @Context HttpHeaders headers) {
        return door.answer("PATCH", address, headers, NOTHING);
    }

    /** Nothing is deleted; a problem says what may be done instead. */
    @DELETE
    public Response delete(@Context UriInfo address, @Context HttpHeaders headers) {
        return door.answer("DELETE", address, headers, NOTHING);
    }
}
