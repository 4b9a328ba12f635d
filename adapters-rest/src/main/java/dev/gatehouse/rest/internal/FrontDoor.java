package dev.gatehouse.rest.internal;

import dev.gatehouse.core.Caller;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Role;
import dev.gatehouse.core.Text;
import dev.gatehouse.rest.CallerResolver;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads requests, has them carried out, and writes answers, errors among them. */
final class FrontDoor {
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    static final MediaType PROBLEM = MediaType.valueOf("application/problem+json");

    private final Routes routes;
    private final CallerResolver callers;
    private final Codec codec;
    private final Cursors cursors;
    private final Set<Role> personal;
    private final int maxBody;

    /**
     * A door.
     *
     * @param personal the roles that see personal data as it is
     * @param maxBody  how long a body may be, in bytes
     */
    FrontDoor(Routes routes, CallerResolver callers, Codec codec, Cursors cursors, Set<Role> personal, int maxBody) {
        this.routes = routes;
        this.callers = callers;
        this.codec = codec;
        this.cursors = cursors;
        this.personal = Set.copyOf(personal);
        this.maxBody = maxBody;
    }

    Response answer(String method, UriInfo address, HttpHeaders headers, InputStream body) {
        Locale locale = Languages.of(headers);
        boolean onBody = method.equals("POST");
        try {
            // Whatever is answered, the body is taken first: a connection with half of it left serves nobody after.
            byte[] taken = taken(body);
            MultivaluedMap<String, String> parts = address.getPathParameters(false);
            EstateId estate = estate(decoded(parts.getFirst("estate")));
            Caller caller = callers.resolve(estate, headers);
            Routes.Found found = routes.find(method, segments(parts.getFirst("path")));
            requireJson(headers);
            Exchange exchange = new Exchange(
                    caller,
                    found.route(),
                    found.variables(),
                    address.getQueryParameters(),
                    headers,
                    Codec.text(checked(headers, taken)),
                    codec,
                    cursors);
            exchange.requireKnownParameters();
            Answer answer = found.route().handler().handle(exchange);
            return response(answer, address, estate, caller, locale);
        } catch (RuntimeException e) {
            Refusal refusal = Problems.of(e, onBody, locale);
            Problem problem = refusal.problem();
            if (problem.status() < 500) {
                LOG.info("{} refused with {}: {}", method, problem.status(), e.getMessage());
            }
            Answer answer = new Answer(problem.status(), refusal.headers(), problem);
            return written(answer, codec.write(problem, false), PROBLEM, locale).build();
        }
    }

    private Response response(Answer answer, UriInfo address, EstateId estate, Caller caller, Locale locale) {
        boolean full = !Collections.disjoint(caller.roles(), personal);
        byte[] body = answer.body() == null ? null : codec.write(answer.body(), full);
        Response.ResponseBuilder response = written(answer, body, MediaType.APPLICATION_JSON_TYPE, locale);
        String location = answer.headers().get("Location");
        if (location != null) {
            URI root = address.getBaseUriBuilder()
                    .path("estates")
                    .path(estate.value())
                    .build();
            response.location(URI.create(root + "/" + location));
        }
        return response.build();
    }

    private static Response.ResponseBuilder written(
            Answer answer, byte @Nullable [] body, MediaType type, Locale locale) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .header("Cache-Control", answer.headers().containsKey("ETag") ? "private, no-cache" : "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Accept-Language, Authorization");
        answer.headers().forEach((name, value) -> {
            if (!name.equals("Location")) {
                response.header(name, value);
            }
        });
        return body == null ? response : response.entity(body).type(type).language(locale);
    }

    private static EstateId estate(String id) {
        try {
            return new EstateId(id);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(404, Text.of("there is no such estate", "没有该项目"));
        }
    }

    private static List<String> segments(String path) {
        return path == null || path.isEmpty() || path.equals("/")
                ? List.of()
                : Arrays.stream(path.substring(1).split("/", -1))
                        .map(FrontDoor::decoded)
                        .toList();
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(404, Text.of("there is nothing at this address", "该地址不存在"));
        }
    }

    static void requireJson(HttpHeaders headers) {
        boolean acceptable = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(PROBLEM));
        if (!acceptable) {
            throw new BadRequest(406, Text.of("only application/json is given", "仅提供 application/json"));
        }
    }

    private byte[] taken(InputStream body) {
        try {
            return body.readNBytes(maxBody + 1);
        } catch (IOException e) {
            throw new BadRequest(Text.of("the body did not arrive whole", "请求体未完整到达"));
        }
    }

    private byte[] checked(HttpHeaders headers, byte[] body) {
        if (body.length > maxBody) {
            throw new BadRequest(413, Text.of("the body must not be longer than {0} bytes", "请求体不得超过 {0} 字节", maxBody));
        }
        if (body.length > 0 && !isJson(headers.getMediaType())) {
            throw new BadRequest(
                    415, Text.of("the body must be application/json in UTF-8", "请求体须为 UTF-8 的 application/json"));
        }
        return body;
    }

    private static boolean isJson(@Nullable MediaType type) {
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isWildcardType()) {
            return false;
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase("utf-8");
    }
}
