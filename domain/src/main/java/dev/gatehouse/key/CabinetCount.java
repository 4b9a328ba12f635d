package dev.gatehouse.key;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Code;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What two shifts counted on a chain, and how it differs from what is written (KEY-OURS-13). It is a record of one moment:
 * what moves while they count may differ.
 *
 * @param estate     where
 * @param id         its id
 * @param version    always 1
 * @param chain      which chain
 * @param at         when
 * @param handedOver who handed over
 * @param takenOver  who took over
 * @param found      how many rings hung there
 * @param missing    which rings are kept there by what is written, and did not hang there
 * @param unexpected which rings hung there, and are elsewhere by what is written
 */
public record CabinetCount(
        EstateId estate,
        CabinetCountId id,
        long version,
        @Code String chain,
        Instant at,
        Party handedOver,
        Party takenOver,
        int found,
        List<KeyRingId> missing,
        List<KeyRingId> unexpected)
        implements Aggregate<CabinetCountId> {
    /** The type token. */
    public static final AggregateType<CabinetCount, CabinetCountId, CabinetCountQuery> TYPE = new AggregateTypeBuilder<
                    CabinetCount, CabinetCountId, CabinetCountQuery>()
            .name("cabinet-count")
            .type(CabinetCount.class)
            .events(CabinetCountEvent.class)
            .atVersion(CabinetCount::atVersion)
            .printId(CabinetCountId::toString)
            .parseId(CabinetCountId::parse)
            .matches(CabinetCountQuery::matches)
            .sortKey(count -> SortKey.of(count.at()))
            .build();

    /** Copies the lists. */
    public CabinetCount {
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
    }

    /**
     * Two shifts have counted; the supervisor is told when it differs.
     *
     * @param kept the rings that are kept on the chain by what is written
     * @throws RuleViolation KEY-OURS-13, when one has counted alone
     */
    static Decision<CabinetCount> of(CabinetCountId id, CountCabinet command, Set<KeyRingId> kept, Act act) {
        Party by = act.caller().party();
        if (by.equals(command.takenOver())) {
            throw new RuleViolation(
                    KeyRule.COUNTED,
                    Text.of("{0} has counted chain {1} alone", "{0} 独自清点钥匙链 {1}", by, command.chain()),
                    Text.of("count together with whoever takes over", "请与接班人共同清点"));
        }
        CabinetCount count = new CabinetCount(
                act.estate(),
                id,
                1,
                command.chain().strip(),
                act.occurredAt(),
                by,
                command.takenOver(),
                command.found().size(),
                without(kept, command.found()),
                without(command.found(), kept));
        Decision<CabinetCount> counted =
                Decision.of(count, new CabinetCountEvent.Taken(count.found(), count.missing(), count.unexpected()));
        return count.differs() ? counted.tell(KeyNotice.differs(count)) : counted;
    }

    /** Whether what hung there is not what is written. */
    public boolean differs() {
        return !missing.isEmpty() || !unexpected.isEmpty();
    }

    private CabinetCount atVersion(long other) {
        return new CabinetCount(estate, id, other, chain, at, handedOver, takenOver, found, missing, unexpected);
    }

    private static List<KeyRingId> without(Set<KeyRingId> these, Set<KeyRingId> those) {
        return these.stream()
                .filter(ring -> !those.contains(ring))
                .sorted(Comparator.comparing(KeyRingId::toString))
                .toList();
    }
}
