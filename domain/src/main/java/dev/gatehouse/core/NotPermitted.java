package dev.gatehouse.core;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The caller has no role that may do this, or the host's access policy forbids it. */
public final class NotPermitted extends GatehouseException {
    private static final long serialVersionUID = 1L;

    private final String operation;
    private final List<Role> roles;
    private final Text text;

    /**
     * A refusal.
     *
     * @param caller    who asked
     * @param operation what was asked for, such as {@code pass.make}
     * @param roles     who may where the host sets no access policy of its own
     */
    public NotPermitted(Caller caller, String operation, Set<Role> roles) {
        this(operation, roles.stream().sorted().toList(), caller);
    }

    private NotPermitted(String operation, List<Role> roles, Caller caller) {
        this(operation, roles, text(operation, roles, caller));
    }

    private NotPermitted(String operation, List<Role> roles, Text text) {
        super(text, null);
        this.operation = operation;
        this.roles = roles;
        this.text = text;
    }

    /** Whoever has such a role already is refused by the host, which knows whom to ask; the library itself cannot be asked. */
    private static Text text(String operation, List<Role> roles, Caller caller) {
        String others = roles.stream()
                .filter(role -> role != Role.SYSTEM)
                .map(Role::name)
                .collect(Collectors.joining(", "));
        return others.isEmpty() || roles.stream().anyMatch(caller.roles()::contains)
                ? Text.of("{0} may not {1} here", "{0} 无权执行 {1}", caller.party(), operation)
                : Text.of(
                        "{0} may not {1} here; ask one of {2}",
                        "{0} 无权执行 {1}；请由以下角色之一办理：{2}", caller.party(), operation, others);
    }

    /** What was asked for, such as {@code pass.make}. */
    public String operation() {
        return operation;
    }

    /** Who may where the host sets no access policy of its own, in the order of the roles. */
    public List<Role> roles() {
        return roles;
    }

    @Override
    public String describe(Locale locale) {
        return text.in(locale);
    }
}
