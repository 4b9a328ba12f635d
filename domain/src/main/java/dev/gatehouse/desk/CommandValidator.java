package dev.gatehouse.desk;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks commands and queries by their Bean Validation constraints. */
public final class CommandValidator {
    private static final Pattern WITHIN_A_CONTAINER = Pattern.compile("\\.?<[^>]*>");

    private final Everywhere everywhere = new Everywhere();
    private final Validator ofQueries;
    private final Validator ofCommands;

    /** A validator over the host's factory. */
    public CommandValidator(ValidatorFactory factory) {
        this.ofQueries = factory.getValidator();
        // One for all commands: a provider forgets what it has made ready when another clock comes.
        this.ofCommands = factory.usingContext().clockProvider(() -> everywhere).getValidator();
    }

    /**
     * A validator over whatever provider is on the class path.
     *
     * @throws jakarta.validation.ValidationException when there is none
     */
    public static CommandValidator byDefaultProvider() {
        return new CommandValidator(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new NoInterpolation())
                .buildValidatorFactory());
    }

    void check(Object query) {
        requireGiven("query", query);
        check(query, ofQueries);
    }

    /** Checks a command at an instant; a date is in the future when it is so everywhere. The aggregate knows its zone. */
    void check(Object command, Instant now) {
        requireGiven("command", command);
        everywhere.now.set(now);
        try {
            check(command, ofCommands);
        } finally {
            everywhere.now.remove();
        }
    }

    @SuppressWarnings("NullAway") // by a host that was not compiled with it
    private static void requireGiven(String path, @Nullable Object asked) {
        if (asked == null) {
            throw new InvalidCommand(path, Text.of("must be given", "必须提供"));
        }
    }

    private static void check(Object command, Validator validator) {
        Set<ConstraintViolation<Object>> found = validator.validate(command);
        if (!found.isEmpty()) {
            Set<String> blank = found.stream()
                    .filter(each -> constraint(each) instanceof NotBlank)
                    .map(CommandValidator::path)
                    .collect(Collectors.toSet());
            throw new InvalidCommand(found.stream()
                    .filter(each -> !(constraint(each) instanceof Printable && blank.contains(path(each))))
                    .map(CommandValidator::translated)
                    .sorted(Comparator.comparing((Violation violation) -> SortKey.natural(violation.path()))
                            .thenComparing(violation -> violation.message().toString()))
                    .toList());
        }
    }

    private static Violation translated(ConstraintViolation<Object> violation) {
        return new Violation(path(violation), text(violation));
    }

    /** Where it is, as whoever wrote the command knows it: an element of a list is {@code members[0]}. */
    private static String path(ConstraintViolation<?> violation) {
        return WITHIN_A_CONTAINER
                .matcher(violation.getPropertyPath().toString())
                .replaceAll("");
    }

    private static Annotation constraint(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation();
    }

    private static Text text(ConstraintViolation<Object> violation) {
        Annotation constraint = constraint(violation);
        if (constraint instanceof Consistent && violation.getLeafBean() instanceof Checked checked) {
            Text told = checked.inconsistencies().get(violation.getMessageTemplate());
            if (told != null) {
                return told;
            }
        }
        return ConstraintText.of(constraint);
    }

    /** Shows the time of the command that this thread checks, where it is latest. */
    private static final class Everywhere extends Clock {
        @SuppressWarnings("ThreadLocalUsage") // each validator has one, and there are as many as hosts put together
        private final ThreadLocal<Instant> now = new ThreadLocal<>();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.MAX;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get(), "no command is checked");
        }
    }

    /** Providers want an expression language for their own messages, which are not used here. */
    private static final class NoInterpolation implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
