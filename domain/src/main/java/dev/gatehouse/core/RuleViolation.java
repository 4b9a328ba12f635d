package dev.gatehouse.core;

import java.util.Locale;

/** A command that a rule forbids: which rule, what was found, and what would make it legal. */
public final class RuleViolation extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Text found;
    private final transient Text remedy;

    /**
     * A violation.
     *
     * @param rule   the rule; its statement is what was expected
     * @param found  what was found instead
     * @param remedy what would make the command legal
     */
    public RuleViolation(Rule rule, Text found, Text remedy) {
        super(rule.id() + ": " + found + "; " + remedy, null);
        this.rule = rule;
        this.found = found;
        this.remedy = remedy;
    }

    /** The rule; its statement is what was expected. */
    public Rule rule() {
        return rule;
    }

    /** What was found instead. */
    public Text found() {
        return found;
    }

    /** What would make the command legal. */
    public Text remedy() {
        return remedy;
    }

    @Override
    public String describe(Locale locale) {
        return rule.id() + ": " + found.in(locale) + "; " + remedy.in(locale);
    }
}
