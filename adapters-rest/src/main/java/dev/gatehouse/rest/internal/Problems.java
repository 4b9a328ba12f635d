package dev.gatehouse.rest.internal;

import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import dev.gatehouse.rest.CallersUnavailable;
import dev.gatehouse.rest.Unauthenticated;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where an error becomes an answer. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private Problems() {}

    /**
     * What is answered for an error.
     *
     * @param onBody whether values stand in a body rather than in parameters
     * @param locale the language that the client reads
     */
    static Refusal of(RuntimeException error, boolean onBody, Locale locale) {
        if (error instanceof BadRequest bad) {
            Refusal refusal = problem(
                    kind(bad.status()),
                    title(bad.status()),
                    bad.status(),
                    bad.text().in(locale),
                    locale);
            return bad.headers().entrySet().stream()
                    .reduce(refusal, (all, one) -> all.with(one.getKey(), one.getValue()), (a, b) -> b);
        }
        if (error instanceof Unauthenticated unknown) {
            return problem(
                            "unauthenticated",
                            Text.of("nobody is recognised", "未能识别调用者"),
                            401,
                            unknown.reason().in(locale),
                            locale)
                    .with("WWW-Authenticate", unknown.challenge());
        }
        if (error instanceof CallersUnavailable unavailable) {
            return tryAgain(unavailable, unavailable.reason().in(locale), locale);
        }
        if (error instanceof GatehouseException refusal) {
            return refused(refusal, onBody, locale);
        }
        // The class alone: what a library says of its failure may hold what people typed.
        LOG.error("a request failed: {}", error.getClass().getName(), withoutMessages(error));
        return failed(locale);
    }

    private static Refusal refused(GatehouseException refusal, boolean onBody, Locale locale) {
        String detail = refusal.describe(locale);
        if (refusal instanceof RuleViolation violation) {
            return new Refusal(new Problem(
                    "urn:gatehouse:rule:" + violation.rule().id(),
                    violation.rule().statement().in(locale),
                    409,
                    detail,
                    violation.rule().id(),
                    violation.rule().provision().source(),
                    violation.found().in(locale),
                    violation.remedy().in(locale),
                    null));
        }
        if (refusal instanceof InvalidCommand invalid) {
            return invalid(invalid, onBody, locale);
        }
        if (refusal instanceof NotFound) {
            return problem("not-found", title(404), 404, detail, locale);
        }
        if (refusal instanceof StaleVersion) {
            return problem("stale-version", Text.of("somebody else has changed it", "已被他人更改"), 412, detail, locale);
        }
        if (refusal instanceof NotPermitted) {
            return problem("not-permitted", Text.of("the caller may not", "调用者无权"), 403, detail, locale);
        }
        if (refusal instanceof RequestKeyReused) {
            return problem(
                    "idempotency-key-reused",
                    Text.of("the key has served another command", "该键已用于另一命令"),
                    422,
                    detail,
                    locale);
        }
        if (refusal instanceof StorageFailure failure && failure.isTransient()) {
            return tryAgain(failure, detail, locale);
        }
        LOG.error("a request failed: {}", refusal.getMessage(), withoutMessages(refusal));
        return failed(locale);
    }

    private static Refusal tryAgain(RuntimeException failure, String detail, Locale locale) {
        LOG.warn("a request met what was not ready: {}", failure.getMessage());
        return problem("try-again", Text.of("try again in a moment", "请稍后重试"), 503, detail, locale)
                .with("Retry-After", "1");
    }

    private static Refusal invalid(InvalidCommand invalid, boolean onBody, Locale locale) {
        List<Problem.Violation> violations = invalid.violations().stream()
                .map(violation -> new Problem.Violation(
                        pointer(violation.path(), onBody), violation.message().in(locale)))
                .toList();
        boolean onParameter =
                violations.stream().anyMatch(violation -> violation.pointer().startsWith("?"));
        int status = onParameter ? 400 : 422;
        return new Refusal(new Problem(
                "urn:gatehouse:problem:invalid",
                Text.of("values break their constraints", "取值不符合约束").in(locale),
                status,
                invalid.describe(locale),
                null,
                null,
                null,
                null,
                violations));
    }

    /** A path such as {@code members[2].name} as a JSON pointer, or as a parameter; what is one already stays. */
    private static String pointer(String path, boolean onBody) {
        if (path.startsWith("/") || path.startsWith("?") || (path.isEmpty() && onBody)) {
            return path;
        }
        return onBody ? "/" + INDEX.matcher(path).replaceAll("/$1").replace('.', '/') : "?" + path;
    }

    private static Refusal failed(Locale locale) {
        return problem(
                "failed",
                Text.of("something went wrong here", "服务端出错"),
                500,
                Text.of("the request could not be carried out; its maintainers can read why", "请求未能执行；维护者可查看原因")
                        .in(locale),
                locale);
    }

    private static Refusal problem(String kind, Text title, int status, String detail, Locale locale) {
        return new Refusal(Problem.of(kind, title.in(locale), status, detail));
    }

    private static String kind(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 428 -> "version-required";
            default -> "not-understood";
        };
    }

    private static Text title(int status) {
        return switch (status) {
            case 404 -> Text.of("there is no such thing", "不存在");
            case 405 -> Text.of("this cannot be done here", "此处不支持该方法");
            case 406 -> Text.of("there is only JSON", "仅提供 JSON");
            case 413 -> Text.of("the body is too long", "请求体过长");
            case 415 -> Text.of("only JSON is understood", "仅接受 JSON");
            case 428 -> Text.of("say which version was seen", "须说明所见版本");
            default -> Text.of("the request is not understood", "无法理解该请求");
        };
    }

    /** What was thrown, and why, by class and place: what databases say of a failure may hold what is in their rows. */
    private static Throwable withoutMessages(Throwable error) {
        Throwable cause = error.getCause();
        Throwable bare = new Throwable(error.getClass().getName(), cause == null ? null : withoutMessages(cause));
        bare.setStackTrace(error.getStackTrace());
        return bare;
    }
}
