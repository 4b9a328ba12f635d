package dev.gatehouse.examples.springboot.glue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is logged for a request carries the client's correlation id, or a new one, which the answer tells; Gatehouse leaves it
 * as it is, and adds estate and operation.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter extends OncePerRequestFilter {
    static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "gatehouse.correlation";
    /** A client's word ends in logs: no line of its own, and no novel. */
    private static final Pattern FIT_FOR_A_LOG = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String told = request.getHeader(HEADER);
        String correlation = told != null && FIT_FOR_A_LOG.matcher(told).matches()
                ? told
                : UUID.randomUUID().toString();
        response.setHeader(HEADER, correlation);
        MDC.put(KEY, correlation);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }
}
