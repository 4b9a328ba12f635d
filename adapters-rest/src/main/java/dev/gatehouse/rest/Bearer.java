package dev.gatehouse.rest;

import dev.gatehouse.core.Text;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bearer tokens as RFC 6750 has them: in one {@code Authorization} header, and nowhere else. */
final class Bearer {
    private static final String CHALLENGE = "Bearer realm=\"gatehouse\"";
    /** The scheme in any case, as RFC 9110 says. What follows it could not be split at a comma into two. */
    private static final Pattern CREDENTIALS = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]+=*)");

    private Bearer() {}

    /**
     * The token that a request carries.
     *
     * @param longest how long it may be, in characters
     * @throws Unauthenticated when there is none, more than one, or one that is too long or not of this form
     */
    static String token(HttpHeaders headers, int longest) {
        List<String> given = headers.getRequestHeader(HttpHeaders.AUTHORIZATION);
        if (given == null || given.isEmpty()) {
            // RFC 6750, 3.1: who shows nothing is told of no error.
            throw new Unauthenticated(Text.of("a bearer token is needed", "须提供 Bearer 令牌"), CHALLENGE);
        }
        if (given.size() > 1) {
            throw refused(
                    "invalid_request",
                    Text.of("there is more than one Authorization header", "存在多个 Authorization 请求头"));
        }
        String credentials = given.get(0);
        if (credentials.length() > longest) {
            throw refused(
                    "invalid_token", Text.of("the token is longer than {0} characters", "令牌长度超过 {0} 个字符", longest));
        }
        Matcher matcher = CREDENTIALS.matcher(credentials.strip());
        if (!matcher.matches()) {
            throw refused(
                    "invalid_request",
                    Text.of(
                            "the Authorization header is not of the form Bearer <token>",
                            "Authorization 请求头不是 Bearer <令牌> 的形式"));
        }
        return matcher.group(1);
    }

    /** A token that is no good. */
    static Unauthenticated invalid(Text reason) {
        return refused("invalid_token", reason);
    }

    private static Unauthenticated refused(String error, Text reason) {
        return new Unauthenticated(
                reason, CHALLENGE + ", error=\"" + error + "\", error_description=\"" + reason + "\"");
    }
}
