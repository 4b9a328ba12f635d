package dev.gatehouse.unit;

import dev.gatehouse.aggregate.Act;
import dev.gatehouse.aggregate.Aggregate;
import dev.gatehouse.aggregate.AggregateType;
import dev.gatehouse.aggregate.AggregateTypeBuilder;
import dev.gatehouse.aggregate.Decision;
import dev.gatehouse.aggregate.UniqueKey;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Term;
import dev.gatehouse.core.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its file.
 *
 * @param estate           where it is
 * @param id               its id
 * @param version          one more at each change
 * @param number           what people call it; no other unit of the estate has it (UNIT-1)
 * @param kind             what it is (UNIT-5)
 * @param electricityMeter the number of its own meter; null where it has none (UNIT-5)
 * @param occupancy        whether anybody lives in it (UNIT-4)
 * @param households       how many households live in it, not negative
 * @param plannedMoveIn    when a household is expected; null when none is
 * @param file             every paper of the unit, in the order of filing; it only grows (UNIT-2)
 */
@Value.Builder
public record Unit(
        EstateId estate,
        UnitId id,
        long version,
        UnitNumber number,
        UnitKind kind,
        @Nullable String electricityMeter,
        Occupancy occupancy,
        int households,
        @Nullable LocalDate plannedMoveIn,
        List<FiledPaper> file)
        implements Aggregate<UnitId>, WithUnit {
    /** The type token. */
    public static final AggregateType<Unit, UnitId, UnitQuery> TYPE = new AggregateTypeBuilder<
                    Unit, UnitId, UnitQuery>()
            .name("unit")
            .type(Unit.class)
            .events(UnitEvent.class)
            .atVersion(Unit::withVersion)
            .printId(UnitId::toString)
            .parseId(UnitId::parse)
            .matches(UnitQuery::matches)
            .sortKey(unit -> unit.number().sortKey())
            .addUniqueKey(new UniqueKey<>("unit_number", unit -> unit.number().key(), Unit::registeredBefore))
            .build();

    /** Refuses an occupancy that its households contradict. */
    public Unit {
        file = List.copyOf(file);
        if (households < 0 || (households > 0) != (occupancy == Occupancy.MOVED_IN)) {
            throw new IllegalArgumentException(id + ": " + households + " households, but " + occupancy);
        }
    }

    /** Registers a unit and opens its file. */
    public static Decision<Unit> register(UnitId id, RegisterUnit command, Act act) {
        UnitNumber number = new UnitNumber(command.number());
        Unit unit = new UnitBuilder()
                .estate(act.estate())
                .id(id)
                .version(1)
                .number(number)
                .kind(command.kind())
                .electricityMeter(command.electricityMeter())
                .occupancy(Occupancy.NOT_MOVED_IN)
                .households(0)
                .plannedMoveIn(command.plannedMoveIn())
                .build();
        return Decision.of(unit, new UnitEvent.Registered(number, command.kind()));
    }

    /**
     * Puts a paper into the file, as a command says (UNIT-2).
     *
     * @throws RuleViolation UNIT-2; see {@link #file(FileSection, Paper, Act)}
     */
    public Decision<Unit> file(FilePaper command, Act act) {
        Party signedBy = command.signedBy();
        Paper paper = signedBy == null
                ? command.paper().unsigned(act.occurredAt())
                : command.paper().signed(signedBy, act.occurredAt());
        return file(command.section(), paper, act);
    }

    /**
     * Puts a paper into the file (UNIT-2).
     *
     * @throws RuleViolation UNIT-2, when it belongs among what the customer has signed, and no customer has signed it
     */
    public Decision<Unit> file(FileSection section, Paper paper, Act act) {
        boolean signed = paper.signatures().stream()
                .map(signature -> signature.by().kind())
                .anyMatch(kind -> kind == Party.Kind.RESIDENT || kind == Party.Kind.OUTSIDER);
        if (section == FileSection.SIGNED_DOCUMENT && !signed) {
            throw new RuleViolation(
                    UnitRule.FILE_KEEPS_ALL,
                    Text.of("no customer has signed paper {0}", "文件 {0} 无客户签名", Term.of("-", paper.number())),
                    Text.of("have it signed, or file it in another section", "请先签署，或归入其他类别"));
        }
        List<FiledPaper> all = new ArrayList<>(file);
        all.add(new FiledPaper(section, paper, act.caller().party(), act.now()));
        return Decision.of(withFile(all), new UnitEvent.PaperFiled(section, all.size()));
    }

    /** The papers that were drawn up at an instant or later; what was filed late is as old as its paper. */
    public List<FiledPaper> papersSince(Instant from) {
        return file.stream()
                .filter(filed -> !filed.paper().dated().isBefore(from))
                .toList();
    }

    /** Expects a household on a date; what was planned before is forgotten. */
    public Decision<Unit> planMoveIn(PlanMoveIn command, Act act) {
        return Decision.of(withPlannedMoveIn(command.date()), new UnitEvent.MoveInPlanned(command.date()));
    }

    /**
     * Sets right what was recorded wrongly; what the command leaves out stays.
     *
     * @throws RuleViolation UNIT-1, when another unit has the number
     */
    public Decision<Unit> correct(CorrectUnit command, Act act) {
        Unit next = this;
        if (command.number() != null) {
            next = next.withNumber(new UnitNumber(command.number()));
        }
        if (command.kind() != null) {
            next = next.withKind(command.kind());
        }
        if (command.electricityMeter() != null) {
            next = next.withElectricityMeter(command.electricityMeter());
        }
        return Decision.of(next, new UnitEvent.Corrected(next.number, next.kind));
    }

    /** One more household lives here (UNIT-4). */
    public Decision<Unit> householdMovedIn(Act act) {
        Unit next = withHouseholds(households + 1, Occupancy.MOVED_IN).withPlannedMoveIn(null);
        return Decision.of(next, new UnitEvent.HouseholdMovedIn(next.households));
    }

    /** One household less lives here (UNIT-4); an {@link IllegalArgumentException} when none did. */
    public Decision<Unit> householdMovedOut(Act act) {
        Unit next = withHouseholds(households - 1, households == 1 ? Occupancy.VACANT : Occupancy.MOVED_IN);
        return Decision.of(next, new UnitEvent.HouseholdMovedOut(next.households));
    }

    private Unit withHouseholds(int households, Occupancy occupancy) {
        return new UnitBuilder()
                .from(this)
                .households(households)
                .occupancy(occupancy)
                .build();
    }

    private static RuleViolation registeredBefore(Unit unit) {
        return new RuleViolation(
                UnitRule.ONE_FILE,
                Text.of(
                        "unit {0} has its file already",
                        "单元 {0} 已有档案", Term.of("-", unit.number().value())),
                Text.of("file the papers there, or correct the unit number", "请归入原档案，或更正单元号"));
    }
}
