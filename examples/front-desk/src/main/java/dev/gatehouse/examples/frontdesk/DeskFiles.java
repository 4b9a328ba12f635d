package dev.gatehouse.examples.frontdesk;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.NewAttachment;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.examples.frontdesk.register.Register;
import dev.gatehouse.rest.CallerResolver;
import dev.gatehouse.rest.Unauthenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What the page needs beside the library: who sits here, signatures and photographs, and registers as files. */
@Path("desk")
public final class DeskFiles {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CallerResolver callers;
    private final AttachmentStore attachments;
    private final List<Register<?>> registers;
    private final InstantSource time;

    DeskFiles(CallerResolver callers, AttachmentStore attachments, List<Register<?>> registers, InstantSource time) {
        this.callers = callers;
        this.attachments = attachments;
        this.registers = List.copyOf(registers);
        this.time = time;
    }

    /** Who sits here, what time it is, who else works here, which registers there are. */
    @GET
    @Path("session")
    public Response session(@Context HttpHeaders headers) {
        return as(headers, caller -> {
            Map<String, Object> session = new LinkedHashMap<>();
            session.put("estate", caller.estate().value());
            session.put("party", caller.party().toString());
            session.put(
                    "roles", caller.roles().stream().map(Enum::name).sorted().toList());
            session.put("now", time.instant().toString());
            session.put("zone", Office.ZONE.getId());
            List<Map<String, Object>> staff = new ArrayList<>();
            for (Staff one : Staff.values()) {
                staff.add(Map.of(
                        "party", one.party().toString(),
                        "zh", one.chinese(),
                        "en", one.english(),
                        "department", one.department().code(),
                        "roles", one.roles().stream().map(Enum::name).sorted().toList()));
            }
            session.put("staff", staff);
            session.put("registers", registers.stream().map(Register::name).toList());
            return Response.ok(JSON.writeValueAsBytes(session), "application/json");
        });
    }

    /** Keeps a drawn signature or a photograph. */
    @POST
    @Path("attachments")
    public Response keep(@Context HttpHeaders headers, InputStream body) throws IOException {
        byte[] picture = body.readNBytes(AttachmentStore.MAX_BYTES + 1);
        return as(headers, caller -> {
            Optional<NewAttachment> kept = attachments.keep(picture);
            return kept.map(attachment -> Response.status(201)
                            .type("application/json")
                            .entity(JSON.writeValueAsBytes(
                                    Map.of("reference", attachment.reference(), "sha256", attachment.sha256()))))
                    .orElseGet(() -> Response.status(415));
        });
    }

    /** A drawn signature or a photograph. */
    @GET
    @Path("attachments/{digest}")
    public Response attachment(@Context HttpHeaders headers, @PathParam("digest") String digest) {
        return as(
                headers,
                caller -> attachments
                        .find(digest)
                        .map(picture -> Response.ok(picture, AttachmentStore.type(picture)))
                        .orElseGet(() -> Response.status(404)));
    }

    /** A register as CSV or Excel. */
    @GET
    @Path("registers/{name}.{form: csv|xlsx}")
    public Response register(
            @Context HttpHeaders headers, @PathParam("name") String name, @PathParam("form") String form) {
        Locale locale = headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
        return as(
                headers,
                caller -> registers.stream()
                        .filter(register -> register.name().equals(name))
                        .findFirst()
                        .map(register -> sent(register, caller, form, locale))
                        .orElseGet(() -> Response.status(404)));
    }

    private static <T> Response.ResponseBuilder sent(Register<T> register, Caller caller, String form, Locale locale) {
        // Asked before the answer begins: whoever may not see it is told so, rather than sent half a file.
        List<T> rows = register.rows(caller);
        boolean excel = form.equals("xlsx");
        StreamingOutput file =
                out -> (excel ? Register.Form.EXCEL : Register.Form.CSV).write(register, rows, locale, out);
        return Response.ok(file, excel ? SHEET : "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + register.name() + "." + form + "\"")
                .header("Cache-Control", "no-store");
    }

    private Response as(HttpHeaders headers, Function<Caller, Response.ResponseBuilder> answer) {
        try {
            return answer.apply(callers.resolve(Office.ESTATE, headers)).build();
        } catch (Unauthenticated e) {
            return Response.status(401)
                    .header("WWW-Authenticate", e.challenge())
                    .build();
        } catch (NotPermitted e) {
            return Response.status(403).build();
        } catch (NotFound e) {
            return Response.status(404).build();
        }
    }
}
