package dev.gatehouse.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The description of the interface in OpenAPI 3.1, for anybody: it says nothing of any estate. */
@Path("openapi.json")
public final class OpenApiDoor {
    /** Where it lies on the class path, beside this package's parent. */
    static final String RESOURCE = "/dev/gatehouse/rest/openapi.json";

    private final byte[] document;
    private final String tag;

    OpenApiDoor() {
        try (InputStream stream = OpenApiDoor.class.getResourceAsStream(RESOURCE)) {
            document = Objects.requireNonNull(stream, RESOURCE).readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
            tag = "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The document, or that it has not changed. */
    @GET
    public Response get(@HeaderParam("If-None-Match") @Nullable String seen) {
        Response.ResponseBuilder response =
                tag.equals(seen) ? Response.notModified() : Response.ok(document, MediaType.APPLICATION_JSON_TYPE);
        return response.header("ETag", tag)
                .header("Cache-Control", "public, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
