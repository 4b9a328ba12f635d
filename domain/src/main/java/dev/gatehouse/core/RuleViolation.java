package dev.gatehouse.core;

import java.util.Locale;

/** A command that a rule forbids: which rule, what was found, and what would make it legal. */
public final class RuleViolation extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final Text found;
    private final Text remedy;

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
        return Text.of(
                        "{0}: {1}, but {2}; {3}",
                        "{0}：{1}，但{2}；{3}", rule.id(), rule.statement().in(locale), found.in(locale), remedy.in(locale))
                .in(locale);
    }
}
