package dev.gatehouse.examples.frontdesk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page, from the class path: files beside {@code page/}, and one of the chart library. */
@Path("/")
public final class PageFiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.(html|css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/";
    private static final String CHARTS_VERSION = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";

    /** The page. */
    @GET
    public Response index() {
        return file("index.html");
    }

    /** A file of the page. */
    @GET
    @Path("page/{name: .+}")
    public Response file(@PathParam("name") String name) {
        return NAME.matcher(name).matches() ? sent("page/" + name, name) : nothing();
    }

    /** The chart library. */
    @GET
    @Path("lib/chart.js")
    public Response charts() {
        return sent(CHARTS + version(CHARTS_VERSION) + "/dist/chart.umd.min.js", "chart.js");
    }

    /** What browsers ask for whatever a page says. */
    @GET
    @Path("favicon.ico")
    public Response icon() {
        return file("icon.svg");
    }

    /** Which version is on the class path: the build alone says. */
    private static String version(String properties) {
        Properties read = new Properties();
        try (InputStream in = PageFiles.class.getResourceAsStream(properties)) {
            if (in != null) {
                read.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.getProperty("version", "none");
    }

    private static Response sent(String resource, String name) {
        byte[] bytes = read(resource);
        return bytes == null
                ? nothing()
                : Response.ok(bytes, TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                        .header("Cache-Control", "no-cache")
                        .build();
    }

    private static byte @Nullable [] read(String resource) {
        try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response nothing() {
        return Response.status(404).build();
    }
}
