package dev.gatehouse.rest.internal;

import dev.gatehouse.Rulebook;
import dev.gatehouse.core.Rule;
import dev.gatehouse.core.Text;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The rulebook: what each rule says, and where it comes from. It is the same for all, and no secret. */
@Path("rules{path:.*}")
public final class RulesDoor {
    private final Codec codec;

    RulesDoor(Codec codec) {
        this.codec = codec;
    }

    /** All rules, or one of them. */
    @GET
    public Response get(@PathParam("path") String path, @Context HttpHeaders headers) {
        Locale locale = Languages.of(headers);
        try {
            FrontDoor.requireJson(headers);
            return written(200, asked(path, locale), MediaType.APPLICATION_JSON_TYPE, locale);
        } catch (BadRequest e) {
            Problem problem = Problems.of(e, false, locale).problem();
            return written(problem.status(), problem, FrontDoor.PROBLEM, locale);
        }
    }

    private static Object asked(String path, Locale locale) {
        Stream<Entry> all = Rulebook.areas().entrySet().stream()
                .flatMap(area -> area.getValue().stream().map(rule -> Entry.of(area.getKey(), rule, locale)));
        if (path.isEmpty() || path.equals("/")) {
            return new Listing<>(all.toList(), null);
        }
        return all.filter(entry -> entry.id().equals(path.substring(1)))
                .findFirst()
                .orElseThrow(() -> new BadRequest(404, Text.of("there is no such rule", "没有该规则")));
    }

    private Response written(int status, Object body, MediaType type, Locale locale) {
        return Response.status(status)
                .entity(codec.write(body, false))
                .type(type)
                .language(locale)
                .header("Cache-Control", "public, max-age=3600")
                .header("Vary", "Accept-Language")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /**
     * One rule.
     *
     * @param id     such as {@code PASS-2}
     * @param area   which area it is of, such as {@code pass}
     * @param kinds  what it asks of the software
     * @param source manual and clause, or {@code ours}
     * @param text   what it says, in the language that was asked for
     */
    record Entry(String id, String area, Set<Rule.Kind> kinds, String source, String text) {
        static Entry of(String area, Rule rule, Locale locale) {
            return new Entry(
                    rule.id(),
                    area,
                    rule.provision().kinds(),
                    rule.provision().source(),
                    rule.statement().in(locale));
        }
    }
}
