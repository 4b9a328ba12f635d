package dev.gatehouse.examples.springboot.glue;

import dev.gatehouse.core.GatehouseException;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.NotFound;
import dev.gatehouse.core.NotPermitted;
import dev.gatehouse.core.RequestKeyReused;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.StaleVersion;
import dev.gatehouse.core.StorageFailure;
import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What the host's own resources answer when Gatehouse refuses: the host's title, from its messages, and Gatehouse's sentence,
 * both in the language of whoever asks. The transaction has been rolled back by then.
 */
@RestControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(GatehouseException refusal, Locale locale) {
        HttpStatus status = status(refusal);
        if (status.is5xxServerError()) {
            LOG.error("{}", refusal.getMessage());
        }
        ProblemDetail problem = problem(status, refusal.getClass().getSimpleName(), locale);
        problem.setDetail(refusal.describe(locale));
        if (refusal instanceof RuleViolation violation) {
            problem.setType(URI.create("urn:gatehouse:rule:" + violation.rule().id()));
            problem.setProperty("rule", violation.rule().id());
            problem.setProperty("remedy", violation.remedy().in(locale));
        }
        return problem;
    }

    /** A key of the host's own. What the database says of it quotes rows, so it goes to nobody. */
    @ExceptionHandler
    ProblemDetail taken(DataIntegrityViolationException taken, Locale locale) {
        return problem(HttpStatus.CONFLICT, "NumberTaken", locale);
    }

    private ProblemDetail problem(HttpStatus status, String what, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.getMessage("problem." + what, null, locale));
        return problem;
    }

    private static HttpStatus status(GatehouseException refusal) {
        if (refusal instanceof RuleViolation) {
            return HttpStatus.CONFLICT;
        } else if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        } else if (refusal instanceof NotPermitted) {
            return HttpStatus.FORBIDDEN;
        } else if (refusal instanceof InvalidCommand || refusal instanceof RequestKeyReused) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        } else if (refusal instanceof StaleVersion) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        return refusal instanceof StorageFailure failure && failure.isTransient()
                ? HttpStatus.SERVICE_UNAVAILABLE
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
