package dev.gatehouse.examples.replay;

import dev.gatehouse.clock.Allowance;
import dev.gatehouse.clock.Promise;
import dev.gatehouse.core.Role;
import dev.gatehouse.notice.Recipient;
import dev.gatehouse.ticket.About;
import dev.gatehouse.ticket.Applies;
import dev.gatehouse.ticket.Milestone;
import dev.gatehouse.ticket.PromiseKind;
import dev.gatehouse.ticket.RepairKind;
import dev.gatehouse.ticket.TicketClass;
import dev.gatehouse.ticket.TicketPromise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the library tells the types of a rules file apart: each has a class and a kind of repair of its own, by which its
 * promise finds its tickets. What has no rule is a request for help, of which nothing is promised.
 */
final class Matters {
    /** How the rules of the office are called that promise something, before their number. */
    static final String RULE = "REPLAY-";

    private static final List<About> FREE = Stream.of(
                    TicketClass.ENGINEERING,
                    TicketClass.SECURITY,
                    TicketClass.FIRE,
                    TicketClass.CLEANING,
                    TicketClass.ENQUIRY)
            .flatMap(kind -> Stream.of(RepairKind.OTHER, RepairKind.LEAK, RepairKind.SAFETY_FACILITY)
                    .map(repair -> About.of(kind).withRepair(repair)))
            .toList();

    private final Map<String, About> byType;

    private Matters(Map<String, About> byType) {
        this.byType = byType;
    }

    /**
     * The types of these rules.
     *
     * @throws FileUnusable when there are more than the library can tell apart
     */
    static Matters of(Rules rules) {
        List<String> types = List.copyOf(rules.byType().keySet());
        if (types.size() > FREE.size()) {
            throw new FileUnusable(
                    "the rules",
                    "have " + types.size() + " types; a play tells " + FREE.size() + " apart, so leave some out");
        }
        Map<String, About> byType = new LinkedHashMap<>();
        for (String type : types) {
            byType.put(type, FREE.get(byType.size()));
        }
        return new Matters(Collections.unmodifiableMap(byType));
    }

    /** What a ticket of a type is about. */
    About about(String type) {
        return byType.getOrDefault(type, About.of(TicketClass.HELP));
    }

    /** Tickets of each type are closed within its allowance, from when they were received. */
    List<TicketPromise> promises(Rules rules) {
        List<TicketPromise> promises = new ArrayList<>();
        rules.byType()
                .forEach((type, allowance) -> promises.add(
                        promise(RULE + (promises.size() + 1), Objects.requireNonNull(byType.get(type)), allowance)));
        return promises;
    }

    private static TicketPromise promise(String rule, About about, Allowance allowance) {
        Applies tickets = Applies.to(about.kind()).withRepairs(Set.of(Objects.requireNonNull(about.repair())));
        return new TicketPromise(
                PromiseKind.CLOSE,
                rule,
                Milestone.RECEIVED,
                tickets,
                Promise.of(allowance).escalating(Recipient.role(Role.CS_SUPERVISOR)));
    }
}
