package dev.gatehouse.core;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A command or query whose values break their constraints. All violations are told at once. */
public final class InvalidCommand extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final List<Violation> violations;

    /** An error over at least one violation. */
    public InvalidCommand(List<Violation> violations) {
        super(sentence(violations, Locale.ENGLISH), null);
        this.violations = List.copyOf(violations);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an invalid command breaks at least one constraint");
        }
    }

    /** An error over one violation. */
    public InvalidCommand(String path, Text message) {
        this(List.of(new Violation(path, message)));
    }

    /** The violations, by path. */
    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String describe(Locale locale) {
        return sentence(violations, locale);
    }

    private static String sentence(List<Violation> violations, Locale locale) {
        return violations.stream()
                .map(violation -> violation.path() + " " + violation.message().in(locale))
                .collect(Collectors.joining("; "));
    }

    /**
     * One value that breaks its constraint. The value itself is never repeated.
     *
     * @param path    where it stands, such as {@code members[2].name}
     * @param message what it must be
     */
    public record Violation(String path, Text message) implements Serializable {}
}
